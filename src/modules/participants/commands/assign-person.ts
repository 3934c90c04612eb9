import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { overlaps } from '#kernel/period.ts';
import { insertOccupancy, loadPlace, occupyPlace, workTermsOf } from '#modules/places/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { findCoachedSince, insertAssignment, insertException } from '../assignment.store.ts';
import { findConsents } from '../consent.store.ts';
import { factsKnown, findFacts } from '../facts.store.ts';
import { isChildInHousehold } from '../household.store.ts';
import { leavePlaces } from '../leave-places.ts';
import { decideAssignment } from '../model/assignment-rules.ts';
import { missingConsents, neededToBegin } from '../model/consent.ts';
import { checkEligibility, opensWay } from '../model/eligibility.ts';
import { beyondOther } from '../model/other-programme.ts';
import { moveParticipation } from '../model/participation.ts';
import { beyondTrack, faultsOfEntry } from '../model/phase.ts';
import { mayTakePlace, placeToStayOn, timeAskedBy } from '../model/work-on-place.ts';
import { insertPhase } from '../stage.store.ts';
import {
  findEligibility,
  insertEligibility,
  listStaysOf,
  loadParticipation,
  updateParticipation,
} from '../store.ts';
import { entryFields, entryOn, entryTrace } from './entry.ts';

/** The reason why a named person departs from a rule of the place or the programme; needed only if they do. */
export const reasonOfException = z.string().trim().min(10).max(2000).optional();

type Days = { startsOn: string; lastDayOn: string };

/**
 * Zuweisung: an eligible person takes a free place from a day until a planned end. The facts are checked again under the
 * law of the day of the assignment; that check is the data at entry and is never changed. Another place may follow one
 * after the other, in the same participation.
 */
export const assignPerson = defineCommand({
  name: 'participants.assign-person',
  permission: 'participants.assign-person',
  input: z
    .strictObject({
      id: z.uuid(),
      version: z.int(),
      placeId: z.uuid(),
      startsOn: isoDay,
      lastDayOn: isoDay,
      exceptionReason: reasonOfException,
      ...entryFields,
    })
    .refine(
      ...acrossFields<Days>(
        ['lastDayOn', 'startsOn'],
        'before-start',
        ({ startsOn, lastDayOn }) => startsOn <= lastDayOn,
      ),
    ),
  load: async (work, { id, placeId }) => {
    const participation = await loadParticipation(work, id);
    if (!participation) return undefined;
    const known = await findFacts(work, participation.participantId);
    const consents = await findConsents(work, participation.participantId);
    if (!known || !consents) return undefined;
    const place = await loadPlace(work, placeId);
    return {
      participation,
      consents,
      facts: factsKnown(known),
      eligibility: await findEligibility(work, id),
      coachedSince: await findCoachedSince(work, participation),
      earlier: await listStaysOf(work, id),
      place,
      workTerms: place && (await workTermsOf(work, place)),
      isChild: await isChildInHousehold(work, participation.participantId),
    };
  },
  version: ({ participation }) => participation.version,
  judge: ({ participation }, entry) =>
    participation.status === 'running' ? [] : faultsOfEntry(participation, entry),
  decide: (
    { participation, consents, eligibility, facts, earlier, place, workTerms, coachedSince, isChild },
    input,
    { today, newId },
  ) => {
    const { startsOn, lastDayOn } = input;
    if (isChild) return refused('child-not-placed');
    const move = moveParticipation('participants.assign-person', participation.status);
    if (move.refusal) return move;
    if (!eligibility) return refused('not-checked');
    const needed = neededToBegin(participation.consents, 'place');
    if (missingConsents(consents, needed, today).length > 0) return refused('consent-missing');
    if (!place || !workTerms || place.programmeId !== participation.programmeId)
      return refused('no-such-place');
    if (startsOn < today) return refused('starts-in-the-past');
    const period = { from: startsOn, until: addDays(lastDayOn, 1) };
    const { track, phase } =
      participation.status === 'running'
        ? { track: participation.track, phase: null }
        : entryOn(participation, input, startsOn, newId);
    const tooLong =
      beyondOther(participation, period.until) ??
      beyondTrack({ ...participation, track }, earlier[0]?.period.from ?? startsOn, period.until);
    if (tooLong) return tooLong;
    if (earlier.some((stay) => overlaps(stay.period, period))) return refused('already-placed');
    const occupied = occupyPlace(placeToStayOn(place, workTerms), period);
    if (occupied.refusal) return occupied;
    const fitting = mayTakePlace({ place, workTerms, entries: participation.entries, earlier }, period);
    if (fitting.refusal) return fitting;
    const verdict = checkEligibility({ ...participation, asOf: today, facts });
    const atEntry = { ...eligibility, id: newId(), facts, verdict };
    if (!opensWay(atEntry)) return refused('not-eligible-today', { earliestOn: verdict.earliestOn });
    const { coachingMonths } = participation;
    const terms = { ...timeAskedBy(workTerms), facts, days: period, coachedSince, coachingMonths };
    const judged = decideAssignment(terms, input.exceptionReason);
    if (judged.refusal) return judged;
    const occupancyId = newId();
    const exception = judged.change && { ...judged.change, id: newId(), occupancyId, extensionId: null };
    return decided({ participation, earlier, place, period, atEntry, occupancyId, exception, track, phase });
  },
  save: async (
    work,
    { participation, earlier, place, period, atEntry, occupancyId, exception, track, phase },
  ) => {
    await leavePlaces(work, earlier);
    await insertEligibility(work, participation, atEntry);
    await insertOccupancy(work, { occupancyId, place, period, track });
    await insertAssignment(work, { participation, place, period, occupancyId, eligibilityId: atEntry.id });
    if (exception) await insertException(work, participation, exception);
    if (phase) await insertPhase(work, participation, phase);
    const begins = participation.status !== 'running';
    const begun = { status: 'running' as const, since: work.today, track };
    await updateParticipation(work, participation.id, begins ? begun : {});
  },
  trace: ({ participation, place, period, atEntry, occupancyId, exception, track, phase }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: {
      occupancyId,
      placeId: place.id,
      period,
      eligibilityId: atEntry.id,
      ...entryTrace({ track: participation.track === null ? track : null, phase }),
      ...(exception && { exceptionId: exception.id, rules: exception.rules }),
    },
  }),
  announce: ({ occupancyId, place }) => [
    { event: 'place-occupied', payload: { occupancyId, placeId: place.id } },
  ],
  answer: ({ participation, occupancyId }) => ({ id: participation.id, occupancyId }),
  constraints: {
    one_at_a_time: 'place-taken',
    one_place_a_person: 'already-placed',
    verdict_before_place: 'not-eligible',
  },
});
