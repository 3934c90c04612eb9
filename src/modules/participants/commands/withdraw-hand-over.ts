import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { loadHandOver, settleHandOver } from '../hand-over.store.ts';
import { moveHandOver } from '../model/participation-hand-over.ts';
import { loadParticipation } from '../store.ts';

/** Angebot zurückziehen: the keeper thought better of it; the other body reads nothing of the person any more. */
export const withdrawHandOver = defineCommand({
  name: 'participants.withdraw-hand-over',
  permission: 'participants.withdraw-hand-over',
  input: z.strictObject({ id: z.uuid().describe('The participation'), version: z.int() }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const offer = participation && (await loadHandOver(work, { participationId: id }));
    return offer && { participation, offer };
  },
  version: ({ participation }) => participation.version,
  decide: ({ offer }) => {
    const move = moveHandOver('participants.withdraw-hand-over', offer.status);
    return move.refusal ? move : decided({ offer, status: move.change });
  },
  save: (work, { offer, status }) => settleHandOver(work, offer.id, { status }),
  trace: ({ offer }) => ({
    objectKind: 'participation',
    objectId: offer.participationId,
    participantId: offer.participantId,
    payload: {},
  }),
  announce: ({ offer }) => [
    { event: 'hand-over-withdrawn', payload: { participationId: offer.participationId } },
  ],
  answer: ({ offer }) => ({ id: offer.participationId }),
});
