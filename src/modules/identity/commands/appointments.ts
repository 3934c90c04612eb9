import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { findAppointment, findPanel, listAppointments } from '../queries/panels.ts';
import { endMembershipAt, findAccountByEmail, insertAccount, insertMembership } from '../store.ts';
import { emailAddress, isoDate, personName } from './input.ts';

type Days = { validFrom: string; lastDay?: string | undefined };

/** Berufung: whoever runs the selection appoints somebody to its panel for a period, in the place of another or not. */
export const appointMember = defineCommand({
  name: 'identity.appoint-member',
  permission: 'identity.appoint-member',
  input: z
    .strictObject({
      id: z.uuid().describe('The panel'),
      displayName: personName,
      email: emailAddress,
      validFrom: isoDate,
      lastDay: isoDate.optional(),
      replacesId: z.uuid().optional().describe('The membership of the person whose place they take'),
    })
    .refine(
      ...acrossFields<Days>(
        ['lastDay', 'validFrom'],
        'before-start',
        (days) => days.lastDay === undefined || days.lastDay >= days.validFrom,
      ),
    ),
  load: async (work, { id, email }) => {
    const panel = await findPanel(work, id);
    if (!panel) return undefined;
    const known = await findAccountByEmail(work, email);
    return { panel, known, members: await listAppointments(work, id) };
  },
  judge: ({ known, members }, { displayName, replacesId }) => [
    ...(known && known.displayName !== displayName
      ? [{ path: 'displayName', code: 'known-otherwise', facts: { name: known.displayName } }]
      : []),
    ...(replacesId !== undefined && members.every(({ id }) => id !== replacesId)
      ? [{ path: 'replacesId', code: 'not-a-choice', facts: {} }]
      : []),
  ],
  decide: ({ panel, known, members }, input, { newId }) => {
    const { validFrom, displayName, email, replacesId = null } = input;
    if (known?.isDisabled) return refused('already-disabled');
    const before = members.find(({ id }) => id === replacesId);
    if (before && before.valid.from >= validFrom) return refused('ends-before-start');
    const leaves = before && (before.valid.until === null || before.valid.until > validFrom) ? before : null;
    const until = input.lastDay === undefined ? null : addDays(input.lastDay, 1);
    const account = { id: known?.id ?? newId(), displayName, email, isNew: known === undefined };
    const membership = {
      ...{ id: newId(), accountId: account.id, organisationId: panel.id, replacesId },
      ...{ role: 'committee-member' as const, valid: { from: validFrom, until } },
    };
    return decided({ account, membership, leaves });
  },
  save: async (work, { account, membership, leaves }) => {
    if (account.isNew) await insertAccount(work, account);
    if (leaves) await endMembershipAt(work, leaves, membership.valid.from);
    await insertMembership(work, membership);
  },
  trace: ({ membership }) => ({
    objectKind: 'organisation',
    objectId: membership.organisationId,
    payload: membership,
  }),
  announce: ({ membership: { id } }) => [{ event: 'member-appointed', payload: { membershipId: id } }],
  answer: ({ membership }) => ({ id: membership.organisationId, membershipId: membership.id }),
  constraints: {
    membership_tenant_id_account_id_organisation_id_role_valid_excl: 'already-member',
    account_tenant_id_email_key: 'email-taken',
  },
});

/** Abberufung: somebody belongs to a panel no longer, after a last day. */
export const endAppointment = defineCommand({
  name: 'identity.end-appointment',
  permission: 'identity.appoint-member',
  input: z.strictObject({ id: z.uuid(), version: z.int(), lastDay: isoDate }),
  load: (work, { id }) => findAppointment(work, id),
  version: (appointment) => appointment.version,
  decide: (appointment, { lastDay }) => {
    const { from, until } = appointment.valid;
    if (lastDay < from) return refused('ends-before-start');
    if (until !== null && lastDay >= until) return refused('ends-earlier-already');
    return decided({ appointment, until: addDays(lastDay, 1) });
  },
  save: (work, { appointment, until }) => endMembershipAt(work, appointment, until),
  trace: ({ appointment, until }) => ({
    objectKind: 'organisation',
    objectId: appointment.panelId,
    payload: { membershipId: appointment.id, until },
  }),
  answer: ({ appointment }) => ({ id: appointment.panelId }),
});
