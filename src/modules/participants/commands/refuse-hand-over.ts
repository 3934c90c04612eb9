import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { organisationOf } from '#platform/work.ts';
import { loadHandOver, settleHandOver } from '../hand-over.store.ts';
import { moveHandOver } from '../model/participation-hand-over.ts';

/** Übergabe ablehnen: the other body says why, and the participation runs on where it is. */
export const refuseHandOver = defineCommand({
  name: 'participants.refuse-hand-over',
  permission: 'participants.refuse-hand-over',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    answer: z.string().trim().min(3).max(2000).describe('Why; the keeper reads it'),
  }),
  load: async (work, { id }) => {
    const offer = await loadHandOver(work, { id });
    return offer?.toId === organisationOf(work.actor) ? offer : undefined;
  },
  version: (offer) => offer.version,
  decide: (offer, { answer }) => {
    const move = moveHandOver('participants.refuse-hand-over', offer.status);
    return move.refusal ? move : decided({ offer, status: move.change, answer });
  },
  save: (work, { offer, status, answer }) => settleHandOver(work, offer.id, { status, answer }),
  trace: ({ offer }) => ({
    objectKind: 'participation',
    objectId: offer.participationId,
    participantId: offer.participantId,
    payload: {},
  }),
  announce: ({ offer: { participationId, jobcenterId } }) => [
    { event: 'hand-over-answered', payload: { participationId, jobcenterId } },
  ],
  answer: ({ offer }) => ({ id: offer.id }),
});
