import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Period } from '#kernel/period.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';

/** Beschäftigungsplatz: a funded slot that one person after another may fill. */
export type PlaceStatus = 'undescribed' | 'free' | 'occupied' | 'closed';

/** The procedure of a place. Its last two steps belong to assignment and end, which the Jobcenter decides. */
export const placeProcedure = {
  'places.describe-place': { from: ['undescribed', 'free'], by: ['provider'], to: 'free' },
  'places.close-place': { from: ['undescribed', 'free'], by: ['provider'], to: 'closed' },
  'places.occupy-place': { from: ['free'], by: ['jobcenter'], to: 'occupied' },
  'places.vacate-place': { from: ['occupied'], by: ['jobcenter'], to: 'free' },
} as const satisfies Procedure<PlaceStatus>;

export type PlaceAction = keyof typeof placeProcedure;

export type PlaceState = {
  readonly status: PlaceStatus;
  readonly available: Period;
  /** Tells whether the programme wants the three tests of what is done on it. */
  readonly needsTests: boolean;
  /** The last day for which the three tests of its activity hold; `null` while the Jobcenter has not passed it. */
  readonly testsValidUntil: IsoDate | null;
};

/** Returns the state that follows from a step, or why it may not be taken now. */
export function movePlace(
  action: PlaceAction,
  { status }: PlaceState,
): Decision<PlaceStatus, 'place-taken' | 'wrong-status'> {
  const transition = placeProcedure[action];
  if (isOpen<PlaceStatus>(transition, status)) return decided(transition.to);
  return status === 'occupied' ? refused('place-taken') : refused('wrong-status', { status });
}

/**
 * Returns the status of a place once somebody takes it for this time, or why they may not. Where the programme tests the
 * activity, it must be additional, in the public interest and neutral to competition (§ 16d (1) to (4) SGB II) on the
 * first day; and the place must be there on every day.
 */
export function occupyPlace(
  place: PlaceState,
  period: { readonly from: IsoDate; readonly until: IsoDate },
): Decision<PlaceStatus, 'place-taken' | 'wrong-status' | 'tests-not-valid' | 'outside-availability'> {
  const move = movePlace('places.occupy-place', place);
  if (move.refusal) return move;
  const { available, testsValidUntil } = place;
  if (!areTestsValid(place, period.from)) return refused('tests-not-valid', { testsValidUntil });
  const isThere =
    available.from <= period.from && (available.until === null || period.until <= available.until);
  return isThere ? move : refused('outside-availability', { from: available.from, until: available.until });
}

/** Tells whether the three tests of the activity hold on a day, or are not asked of it. */
export const areTestsValid = (
  { needsTests, testsValidUntil }: Pick<PlaceState, 'needsTests' | 'testsValidUntil'>,
  day: IsoDate,
): boolean => !needsTests || (testsValidUntil !== null && testsValidUntil >= day);
