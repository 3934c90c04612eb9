import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveParticipation } from '../model/participation.ts';
import { findEligibility, insertEligibility, loadParticipation, updateParticipation } from '../store.ts';

/** Ausnahme: a named person decides otherwise than the check, with a reason that stays for ever. */
export const grantException = defineCommand({
  name: 'participants.grant-exception',
  permission: 'participants.grant-exception',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    exceptionReason: z.string().trim().min(10).max(2000),
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    return participation && { participation, eligibility: await findEligibility(work, id) };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation, eligibility }, { exceptionReason }, { newId }) => {
    const move = moveParticipation('participants.grant-exception', participation.status);
    if (move.refusal) return move;
    if (!eligibility) return refused('not-checked');
    return decided({ participation, eligibility: { ...eligibility, id: newId(), exceptionReason } });
  },
  save: async (work, { participation, eligibility }) => {
    await insertEligibility(work, participation, eligibility);
    await updateParticipation(work, participation.id, { status: 'eligible', since: work.today });
  },
  trace: ({ participation, eligibility }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { eligibilityId: eligibility.id, verdict: eligibility.verdict.verdict, againstCheck: true },
  }),
  announce: ({ participation }) => [
    { event: 'exception-granted', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
  constraints: { one_running_participation: 'already-referred' },
});
