import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDate } from '../call/call-input.ts';
import { insertInvitations, loadForInvitation } from './invitations.store.ts';

/** Zum Antrag einladen: everybody whose proposal was selected and who is not invited yet, until a day. */
export const inviteBidders = defineCommand({
  name: 'calls.invite-bidders',
  permission: 'calls.invite-bidders',
  input: z.strictObject({ id: z.uuid(), dueOn: isoDate, text: z.string().trim().max(5000).default('') }),
  load: (work, { id }) => loadForInvitation(work, id),
  decide: ({ call, selected }, { dueOn, text }, { today }) => {
    if (call.status !== 'recommended') return refused('not-recommended-yet');
    if (call.appliedBy !== 'invitation') return refused('no-invitation');
    if (selected.length === 0) return refused('all-invited');
    if (dueOn < today) return refused('due-in-the-past');
    return decided({ callId: call.id, selected, dueOn, text });
  },
  save: insertInvitations,
  trace: ({ callId, selected, dueOn }) => ({
    objectKind: 'call',
    objectId: callId,
    payload: { dueOn, proposals: selected.map(({ proposalId }) => proposalId) },
  }),
  announce: ({ selected }) =>
    selected.map(({ proposalId, bidderId }) => ({
      event: 'bidder-invited',
      payload: { proposalId, bidderId },
    })),
  answer: ({ callId }) => ({ id: callId }),
  constraints: { invitation_pkey: 'all-invited' },
});
