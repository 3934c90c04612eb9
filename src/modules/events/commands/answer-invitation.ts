import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { hashSecret } from '#modules/identity/index.ts';
import { defineOpenCommand } from '#platform/commands/command.ts';
import { answerTo } from '../model/invitation.ts';
import { answerInvitation, findInvitation, listWorkshops } from '../store.ts';

/** Auf eine Einladung antworten: whoever holds the link comes or does not, and chooses a workshop with a seat left. */
export const answerInvitationCommand = defineOpenCommand({
  name: 'events.answer-invitation',
  permission: 'events.answer-invitation',
  input: z.strictObject({
    link: z.string().min(1).max(100),
    answer: z.enum(['accepted', 'declined']),
    workshopId: z.uuid().optional(),
  }),
  load: async (work, { link }) => {
    const invitation = await findInvitation(work, hashSecret(link));
    return invitation && { invitation, workshops: await listWorkshops(work, invitation.eventId) };
  },
  decide: ({ invitation, workshops }, input, { today }) => {
    const answer = answerTo(invitation, workshops, input, today);
    if (answer.refusal) return answer;
    return decided({ ...invitation, ...answer.change, linkHash: hashSecret(input.link) });
  },
  save: (work, { linkHash, ...answer }) => answerInvitation(work, linkHash, answer),
  trace: ({ eventId, guestId, outcome, workshopId }) => ({
    objectKind: 'expert-event',
    objectId: eventId,
    payload: { guestId, outcome, workshopId },
  }),
  constraints: { seats_left: 'workshop-full' },
});
