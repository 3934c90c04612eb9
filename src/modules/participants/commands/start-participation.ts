import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { contains } from '#kernel/period.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { listConsents } from '../consent.store.ts';
import { factsKnown, findFacts } from '../facts.store.ts';
import { listHousehold } from '../household.store.ts';
import { missingOfMembers, neededToBegin } from '../model/consent.ts';
import { countedHeads } from '../model/counted-heads.ts';
import { checkEligibility, opensWay } from '../model/eligibility.ts';
import { beyondOther } from '../model/other-programme.ts';
import { moveParticipation } from '../model/participation.ts';
import { faultsOfEntry } from '../model/phase.ts';
import { insertSeat, listProjectsWithSeats } from '../seat.store.ts';
import { insertPhase } from '../stage.store.ts';
import { findEligibility, insertEligibility, loadParticipation, updateParticipation } from '../store.ts';
import { entryFields, entryOn, entryTrace } from './entry.ts';

/**
 * Teilnahme beginnen: somebody begins without a place, in a measure, in counselling or as a household; where a project is
 * granted for so many of them, in one of its seats. The facts are checked under the law of the first day and frozen.
 */
export const startParticipation = defineCommand({
  name: 'participants.start-participation',
  permission: 'participants.start-participation',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    startsOn: isoDay,
    projectId: z.uuid().optional().describe('Where a project is granted for so many people or households'),
    ...entryFields,
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const known = participation && (await findFacts(work, participation.participantId));
    if (!participation || !known) return undefined;
    const { programmeId, area, seatUnit: unit } = participation;
    return {
      participation,
      members: await listConsents(work, participation),
      household: await listHousehold(work, { participationId: id }),
      facts: factsKnown(known),
      eligibility: await findEligibility(work, id),
      projects: unit === null ? [] : await listProjectsWithSeats(work, { programmeId, area, unit }),
    };
  },
  version: ({ participation }) => participation.version,
  judge: ({ participation, projects }, { projectId, ...entry }) => {
    const faults = faultsOfEntry(participation, entry);
    if (participation.seatUnit === null || projects.some(({ id }) => id === projectId)) return faults;
    const code = projectId === undefined ? 'required' : 'not-a-choice';
    return [{ path: 'projectId', code, facts: {} }, ...faults];
  },
  decide: (
    { participation, members, household, facts, eligibility, projects },
    { startsOn, projectId, ...chosen },
    { today, newId },
  ) => {
    const move = moveParticipation('participants.start-participation', participation.status);
    if (move.refusal) return move;
    if (participation.mode === 'place') return refused('starts-with-place');
    if (!eligibility) return refused('not-checked');
    const { referredOn, seatUnit: unit } = participation;
    if (startsOn > today || startsOn < referredOn) return refused('first-day-outside', { from: referredOn });
    const tooLate = beyondOther(participation, addDays(startsOn, 1));
    if (tooLate) return tooLate;
    const { entries } = participation;
    if (!contains(entries, startsOn)) return refused('outside-entries', { ...entries });
    const needed = neededToBegin(participation.consents, participation.mode);
    // What was agreed to holds on the first day, and has not been withdrawn since.
    const missing = [startsOn, today].flatMap((day) => missingOfMembers(members, needed, day));
    if (missing.length > 0) return refused('consent-missing');
    const project = projects.find(({ id }) => id === projectId);
    if (project && !contains({ from: project.startsOn, until: project.endsOn }, startsOn))
      return refused('outside-project', { from: project.startsOn, until: project.endsOn });
    const verdict = checkEligibility({ ...participation, asOf: startsOn, facts });
    const atEntry = { ...eligibility, id: newId(), facts, verdict };
    if (!opensWay(atEntry)) return refused('not-eligible-today', { earliestOn: verdict.earliestOn });
    const heads = countedHeads(participation, household, today);
    const seat = project && unit !== null ? { id: newId(), project, unit, heads, startsOn } : null;
    return decided({
      participation,
      atEntry,
      startsOn,
      seat,
      ...entryOn(participation, chosen, startsOn, newId),
    });
  },
  save: async (work, { participation, atEntry, startsOn, seat, track, phase }) => {
    await insertEligibility(work, participation, atEntry);
    if (seat) await insertSeat(work, seat);
    if (phase) await insertPhase(work, participation, phase);
    await updateParticipation(work, participation.id, {
      ...{ status: 'running', since: work.today, startedOn: startsOn },
      ...{ seatId: seat?.id ?? null, track },
    });
  },
  trace: ({ participation, atEntry, startsOn, seat, track, phase }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: {
      startsOn,
      projectId: seat?.project.id ?? null,
      eligibilityId: atEntry.id,
      ...entryTrace({ track, phase }),
    },
  }),
  announce: ({ participation }) => [
    { event: 'participation-started', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
  constraints: { seats_granted: 'no-seat-left' },
});
