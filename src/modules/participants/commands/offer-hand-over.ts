import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { findConsents } from '../consent.store.ts';
import { insertHandOver } from '../hand-over.store.ts';
import { mayHandOver } from '../model/participation-hand-over.ts';
import { listKeepers } from '../queries/hand-overs.ts';
import { listStaysOf, loadParticipation } from '../store.ts';

/** Übergabe anbieten: the keeper offers a participation to another body; until it answers, everything stays as it is. */
export const offerHandOver = defineCommand({
  name: 'participants.offer-hand-over',
  permission: 'participants.offer-hand-over',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    toId: z.uuid().describe('The body that is to keep the person'),
    reason: z.string().trim().min(3).max(2000),
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    if (!participation) return undefined;
    const consents = await findConsents(work, participation.participantId);
    return { participation, consents, stays: await listStaysOf(work, id), keepers: await listKeepers(work) };
  },
  version: ({ participation }) => participation.version,
  judge: ({ keepers }, { toId }) =>
    keepers.some(({ id }) => id === toId) ? [] : [{ path: 'toId', code: 'not-a-choice', facts: {} }],
  decide: ({ participation, consents, stays }, { toId, reason }, { newId, today }) => {
    const may = mayHandOver(participation, consents, stays, today);
    return may.refusal ? may : decided({ id: newId(), participation, toId, reason });
  },
  save: insertHandOver,
  trace: ({ participation, toId }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { toId },
  }),
  announce: ({ id, toId }) => [{ event: 'hand-over-offered', payload: { handOverId: id, toId } }],
  answer: ({ participation, id }) => ({ id: participation.id, handOverId: id }),
  constraints: { one_open_hand_over: 'already-offered' },
});
