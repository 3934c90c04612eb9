import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided } from '#kernel/decision.ts';
import type { LawFacts } from '#law/index.ts';
import { factsInput } from '#modules/eligibility/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { factsKnown, findFacts, insertFacts } from '../facts.store.ts';
import { checkEligibility, statusAfter, type TargetGroupVerdict } from '../model/eligibility.ts';
import { isBeforePlace, moveParticipation, type ParticipationRefusal } from '../model/participation.ts';
import { touchedBy } from '../model/touched-decision.ts';
import {
  insertEligibility,
  loadParticipation,
  type ParticipationRecord,
  updateParticipation,
} from '../store.ts';
import { insertTouchedDecisions, listDecisions } from '../touched-decision.store.ts';

/**
 * Angaben bestätigen: the Jobcenter confirms the facts, and before a place the law's check answers at once; both are kept
 * together. Decisions that were taken already stay as they are, but it is noted which of them these facts touch.
 */
export const confirmFacts = defineCommand({
  name: 'participants.confirm-facts',
  permission: 'participants.confirm-facts',
  input: z.strictObject({ id: z.uuid(), version: z.int(), facts: factsInput }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const known = participation && (await findFacts(work, participation.participantId));
    if (!participation || !known) return undefined;
    return { participation, known, decisions: await listDecisions(work, participation) };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation, known, decisions }, { facts }, { today, newId }) => {
    const checked = factsKnown({ ...known, facts });
    const touched = touchedBy(decisions, checked).map((decision) => ({ ...decision, id: newId() }));
    const checkedAnew = checkAnew(participation, checked, today);
    if (checkedAnew.refusal) return checkedAnew;
    const verdict = checkedAnew.change;
    return decided({
      participation,
      touched,
      confirmed: { facts, version: known.version + 1 },
      status: verdict ? statusAfter(verdict) : participation.status,
      eligibility: verdict && { id: newId(), facts: checked, verdict, exceptionReason: null },
    });
  },
  save: async (work, { participation, confirmed, touched, status, eligibility }) => {
    await insertFacts(work, participation, confirmed);
    await insertTouchedDecisions(work, participation, { found: touched, factsVersion: confirmed.version });
    if (eligibility) await insertEligibility(work, participation, eligibility);
    await updateParticipation(work, participation.id, eligibility ? { status, since: work.today } : {});
  },
  trace: ({ participation, confirmed, touched, eligibility }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: {
      factsVersion: confirmed.version,
      touchedDecisions: touched.map(({ id }) => id),
      ...(eligibility && { eligibilityId: eligibility.id, verdict: eligibility.verdict.verdict }),
    },
  }),
  announce: ({ participation, status }) => [
    { event: 'facts-confirmed', payload: { participationId: participation.id, status } },
  ],
  answer: ({ participation, status, touched }) => ({
    id: participation.id,
    status,
    touchedDecisions: touched.length,
  }),
  constraints: { one_running_participation: 'already-referred' },
});

/** Checks facts anew that were confirmed before a place; the data at entry of whoever has one are frozen. */
function checkAnew(
  participation: ParticipationRecord,
  facts: LawFacts,
  asOf: IsoDate,
): Decision<TargetGroupVerdict | null, ParticipationRefusal> {
  const { status } = participation;
  if (!isBeforePlace(status)) return decided(null);
  const move = moveParticipation('participants.confirm-facts', status);
  return move.refusal ? move : decided(checkEligibility({ ...participation, asOf, facts }));
}
