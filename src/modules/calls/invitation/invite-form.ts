import { defineForm } from '#web/define-form.tsx';
import { callAddress, inviteBiddersAddress } from '../addresses.ts';
import { findCall } from '../call/find-call.ts';
import { invitationWords } from './invitation.messages.ts';
import { inviteBidders } from './invite-bidders.ts';

/** The form that invites everybody who was selected to apply. */
export const inviteForm = defineForm({
  address: inviteBiddersAddress,
  command: inviteBidders,
  load: async (context) => {
    const call = await findCall(context.work, context.id());
    return call?.runnerId === context.actor.organisationId ? call : undefined;
  },
  fields: () => [
    { name: 'dueOn', kind: 'date', label: invitationWords.dueOn, hint: invitationWords.dueOnHint },
    {
      name: 'text',
      kind: 'long-text',
      label: invitationWords.text,
      hint: invitationWords.textHint,
      optional: true,
    },
  ],
  words: ({ id, title }) => ({
    title: invitationWords.title,
    preline: title,
    intro: invitationWords.intro,
    submit: invitationWords.submit,
    breadcrumb: [{ label: title, href: callAddress(id) }],
  }),
  done: ({ id }) => callAddress(String(id), { done: 'calls.bidders-invited' }),
});
