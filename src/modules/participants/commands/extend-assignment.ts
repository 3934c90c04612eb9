import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { contains } from '#kernel/period.ts';
import { extendOccupancy, hasOpenChangeProposal, loadPlace, workTermsOf } from '#modules/places/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { insertException } from '../assignment.store.ts';
import { findLastExtension, insertExtension } from '../extension.store.ts';
import { factsKnown, findFacts } from '../facts.store.ts';
import { decideExtension } from '../model/extension.ts';
import { beyondOther } from '../model/other-programme.ts';
import { beyondTrack } from '../model/phase.ts';
import { mayStayUntil, placeToStayOn, timeAskedBy } from '../model/work-on-place.ts';
import { insertEligibility, listStaysOf, loadParticipation, updateParticipation } from '../store.ts';
import { reasonOfException } from './assign-person.ts';

/**
 * Verlängerung: a current assignment goes on to a later day. It is decided by the law of the day of this decision
 * (§ 66 (2) SGB II) with the facts confirmed now; the first decision stays as it was, and the new one points at it.
 */
export const extendAssignment = defineCommand({
  name: 'participants.extend-assignment',
  permission: 'participants.extend-assignment',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    lastDayOn: isoDay,
    exceptionReason: reasonOfException,
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const stays = participation && (await listStaysOf(work, id));
    const stay = stays?.find(({ period }) => contains(period, work.today));
    const place = stay && (await loadPlace(work, stay.placeId));
    const known = participation && (await findFacts(work, participation.participantId));
    if (!participation || !known) return undefined;
    const last = stay && (await findLastExtension(work, stay.occupancyId));
    const isUndecided = stay !== undefined && (await hasOpenChangeProposal(work, stay.occupancyId));
    const workTerms = place && (await workTermsOf(work, place));
    const others = stays?.filter((one) => one !== stay) ?? [];
    return { participation, stay, place, workTerms, others, known, last, isUndecided };
  },
  version: ({ participation }) => participation.version,
  decide: (
    { participation, stay, place, workTerms, others, known, last, isUndecided },
    wish,
    { today, newId },
  ) => {
    if (participation.status !== 'running' || !stay || !place || !workTerms) return refused('not-on-place');
    if (isUndecided) return refused('proposal-undecided');
    const facts = factsKnown(known);
    const { instrument, rules } = participation;
    const extended = decideExtension(
      {
        ...{ stay: stay.period, time: timeAskedBy(workTerms), instrument, rules, facts },
        place: placeToStayOn(place, workTerms),
      },
      wish,
      today,
    );
    if (extended.refusal) return extended;
    const { days, verdict, exceptionReason, exception } = extended.change;
    const [beganOn = stay.period.from] = [stay, ...others].map(({ period }) => period.from).sort();
    const tooLong = beyondOther(participation, days.until) ?? beyondTrack(participation, beganOn, days.until);
    if (tooLong) return tooLong;
    const within = mayStayUntil(workTerms, others, { from: stay.period.from, until: days.until });
    if (within.refusal) return within;
    const ids = { occupancyId: stay.occupancyId, extensionId: newId() };
    const atExtension = { id: newId(), facts, verdict, exceptionReason };
    return decided({
      participation,
      atExtension,
      extension: {
        id: ids.extensionId,
        occupancyId: ids.occupancyId,
        predecessorId: last?.id ?? null,
        days,
        eligibilityId: atExtension.id,
      },
      exception: exception && { ...exception, ...ids, id: newId() },
    });
  },
  save: async (work, { participation, atExtension, extension, exception }) => {
    await insertEligibility(work, participation, atExtension);
    await insertExtension(work, participation, extension);
    if (exception) await insertException(work, participation, exception);
    await extendOccupancy(work, { occupancyId: extension.occupancyId, until: extension.days.until });
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, atExtension, extension, exception }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: {
      ...extension,
      ...(atExtension.exceptionReason !== null && { againstCheck: true }),
      ...(exception && { exceptionId: exception.id, rules: exception.rules }),
    },
  }),
  announce: ({ extension }) => [
    {
      event: 'assignment-extended',
      payload: { occupancyId: extension.occupancyId, extensionId: extension.id },
    },
  ],
  answer: ({ participation, extension }) => ({ id: participation.id, extensionId: extension.id }),
  constraints: {
    one_at_a_time: 'place-taken-afterwards',
    one_place_a_person: 'placed-elsewhere-afterwards',
    verdict_before_extension: 'not-eligible-for-extension',
  },
});
