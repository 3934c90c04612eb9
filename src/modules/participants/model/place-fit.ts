import { addDays, type IsoDate } from '#kernel/calendar.ts';
import type { LawFacts } from '#law/index.ts';
import { occupyPlace, type PlaceState } from '#modules/places/index.ts';
import type { WorkTimeAsked } from '#modules/programmes/index.ts';
import { type AssignmentTerms, judgeAssignment } from './assignment-rules.ts';

/** The knowledge about somebody before a place is chosen: the facts checked last, and the coaching. */
export type AssignmentBasis = {
  readonly facts: LawFacts;
  readonly coachedSince: IsoDate | null;
  readonly coachingMonths: number | null;
};

/**
 * The fit of a place for somebody on a first day, and what stands against it. A reason overcomes `with-reason` only.
 */
export type PlaceFit = {
  readonly fits: 'yes' | 'with-reason' | 'no';
  readonly hindrances: readonly string[];
};

/** Judges a place by the rules that the assignment will be decided by, for its first day alone. */
export function fitOf(
  place: PlaceState & WorkTimeAsked,
  basis: AssignmentBasis,
  startsOn: IsoDate,
): PlaceFit {
  const occupied = occupyPlace(place, firstDay(startsOn));
  if (occupied.refusal) return { fits: 'no', hindrances: [occupied.refusal.code] };
  return fitByTerms({
    ...basis,
    ...{ workTime: place.workTime, askedUnder: place.askedUnder },
    days: firstDay(startsOn),
  });
}

/** The same for whichever place asks this of somebody's time, by the time used so far alone. */
export const fitByTime = (time: WorkTimeAsked, facts: LawFacts, startsOn: IsoDate): PlaceFit =>
  fitByTerms({ ...time, facts, days: firstDay(startsOn) });

const firstDay = (from: IsoDate) => ({ from, until: addDays(from, 1) });

function fitByTerms(terms: AssignmentTerms): PlaceFit {
  const judged = judgeAssignment(terms);
  if (judged.refusal) return { fits: 'no', hindrances: [judged.refusal.code] };
  const hindrances = judged.change.map(({ code }) => code);
  return { fits: hindrances.length === 0 ? 'yes' : 'with-reason', hindrances };
}
