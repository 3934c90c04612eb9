import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { factsInput } from '#modules/eligibility/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { findFacts, saveFacts } from '../facts.store.ts';
import { checkEligibility, statusAfter } from '../model/eligibility.ts';
import { moveParticipation } from '../model/participation.ts';
import { insertEligibility, loadParticipation, updateParticipation } from '../store.ts';

/** Angaben bestätigen: the Jobcenter confirms the facts, and the law's check answers at once; both are kept together. */
export const confirmFacts = defineCommand({
  name: 'participants.confirm-facts',
  permission: 'participants.confirm-facts',
  input: z.strictObject({ id: z.uuid(), version: z.int(), facts: factsInput }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const known = participation && (await findFacts(work, participation.participantId));
    return participation && known && { participation, birthDate: known.birthDate };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation, birthDate }, { facts }, { today, newId }) => {
    const move = moveParticipation('participants.confirm-facts', participation.status);
    if (move.refusal) return move;
    const checked = { ...facts, birthDate };
    const verdict = checkEligibility({ instrument: participation.instrument, asOf: today, facts: checked });
    return decided({
      participation,
      facts,
      status: statusAfter(verdict),
      eligibility: { id: newId(), facts: checked, verdict, exceptionReason: null },
    });
  },
  save: async (work, { participation, facts, status, eligibility }) => {
    await saveFacts(work, participation, facts);
    await insertEligibility(work, participation, eligibility);
    await updateParticipation(work, participation.id, { status, since: work.today });
  },
  trace: ({ participation, eligibility }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { eligibilityId: eligibility.id, verdict: eligibility.verdict.verdict },
  }),
  announce: ({ participation, status }) => [
    { event: 'facts-confirmed', payload: { participationId: participation.id, status } },
  ],
  answer: ({ participation, status }) => ({ id: participation.id, status }),
  constraints: { one_running_participation: 'already-referred' },
});
