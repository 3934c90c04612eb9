import { defineForm } from '#web/define-form.tsx';
import { appointMemberAddress, endAppointmentAddress, panelAddress, panelsAddress } from '../addresses.ts';
import { appointMember, endAppointment } from '../commands/appointments.ts';
import { panelMessages } from '../messages/panels.ts';
import { findAppointment, findPanel, listAppointments } from '../queries/panels.ts';

const words = () => panelMessages;
const below = ({ id, name }: { id: string; name: string }) => [
  { label: words().title, href: panelsAddress() },
  { label: name, href: panelAddress(id) },
];

/** The form by which somebody is appointed to a panel, in the place of somebody else where one leaves. */
export const appointMemberForm = defineForm({
  address: appointMemberAddress,
  command: appointMember,
  load: async ({ work, id }) => {
    const panel = await findPanel(work, id());
    return panel && { panel, members: await listAppointments(work, panel.id) };
  },
  fields: (about, { work }) => [
    {
      ...{ name: 'displayName', kind: 'text', label: words().displayName },
      faultText: (code, facts) =>
        code === 'known-otherwise' ? words().knownOtherwise(String(facts.name)) : undefined,
    },
    { name: 'email', kind: 'email', label: words().email },
    { name: 'validFrom', kind: 'date', label: words().validFrom },
    { name: 'lastDay', kind: 'date', label: words().lastDay, hint: words().lastDayHint, optional: true },
    {
      ...{ name: 'replacesId', kind: 'choice', label: words().replaces, hint: words().replacesHint },
      ...{ optional: true, none: words().nobody },
      options: (about?.members ?? [])
        .filter(({ valid }) => valid.until === null || valid.until > work.today)
        .map(({ id, displayName }) => ({ value: id, label: displayName })),
    },
  ],
  values: (_, { work }) => ({ validFrom: work.today }),
  words: ({ panel }) => ({
    ...{ title: words().appoint, preline: panel.name, intro: words().appointIntro },
    ...{ submit: words().submitAppoint, breadcrumb: below(panel) },
  }),
  done: ({ id }) => panelAddress(String(id), { done: 'identity.member-appointed' }),
});

/** The form by which somebody belongs to a panel no longer. */
export const endAppointmentForm = defineForm({
  address: endAppointmentAddress,
  command: endAppointment,
  load: (context) => findAppointment(context.work, context.id()),
  version: ({ version }) => version,
  fields: () => [{ name: 'lastDay', kind: 'date', label: words().lastDay, hint: words().endHint }],
  values: (_, { work }) => ({ lastDay: work.today }),
  words: ({ displayName, panelId, panelName }) => ({
    ...{ title: words().endTitle, preline: displayName, submit: words().submitEnd },
    breadcrumb: below({ id: panelId, name: panelName }),
  }),
  done: ({ id }) => panelAddress(String(id), { done: 'identity.appointment-ended' }),
});
