import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { checkEligibility, isToBeChecked } from '../model/eligibility.ts';
import { moveParticipation } from '../model/participation.ts';
import {
  findEligibility,
  insertEligibility,
  loadParticipation,
  type ParticipationRecord,
  updateParticipation,
} from '../store.ts';

/**
 * Ausnahme: a named person decides otherwise than the check, with a reason that stays for ever. Where the programme has
 * nothing to check, it is the decision itself.
 */
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
  decide: ({ participation, eligibility }, { exceptionReason }, { newId, today }) => {
    const move = moveParticipation('participants.grant-exception', participation.status);
    if (move.refusal) return move;
    const basis = eligibility ?? nothingToCheck(participation, today);
    if (!basis) return refused('not-checked');
    return decided({ participation, eligibility: { ...basis, id: newId(), exceptionReason } });
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

/** The check of somebody of whom nothing is asked; nothing where there are facts to confirm first. */
function nothingToCheck(participation: ParticipationRecord, asOf: IsoDate) {
  if (isToBeChecked(participation, asOf)) return undefined;
  const facts = {};
  return { facts, verdict: checkEligibility({ ...participation, asOf, facts }) };
}
