/** The figures as counted, not to be published as they are. */
export type RawFigures = {
  readonly districtId: string | null;
  readonly placesPlanned: number;
  readonly placesGranted: number;
  readonly placesOccupied: number;
  readonly peopleReached: number;
  /** The people who had begun and whose participation has ended; those of them in work, and in training. */
  readonly peopleEnded: number;
  readonly endedInWork: number;
  readonly endedInTraining: number;
  readonly projectsGranted: number;
  readonly grantedCents: number;
  readonly paidCents: number;
};

/** A figure that may be published: one of those that every programme has, or an indicator of its file. */
export type PublicFigure<Name extends string = string> = {
  readonly districtId: string | null;
  readonly figure: Name;
  readonly value: number;
  readonly protection: 'exact' | 'rounded';
};

type UsualFigure = PublicFigure<
  'places-planned' | 'places-granted' | 'places-occupied' | 'people-reached' | 'granted-cents' | 'paid-cents'
>;

/** The fewest people of whom those hear who may not know them one by one (domain.md 5.1). */
export const LEAST_PEOPLE = 3;

/**
 * The number whose multiples are published as counts of people; a gap beside exact sums could be computed, a rounding
 * cannot.
 */
export const ROUNDING_BASE = 5;

/** Returns the nearest multiple: 1 and 2 become 0 and cannot be told from nobody. */
export const roundCount = (count: number): number =>
  Math.floor((count + ROUNDING_BASE / 2) / ROUNDING_BASE) * ROUNDING_BASE;

/**
 * Returns what may be published of each district and of the whole. Every count of people is rounded on its own, sums
 * included: they need not add up, and that is what keeps small numbers from being computed (trust.md 5.2: none
 * recovered).
 */
export const protectFigures = (raw: readonly RawFigures[]): UsualFigure[] =>
  raw.flatMap((row) => [
    exact(row, 'places-planned', row.placesPlanned),
    exact(row, 'places-granted', row.placesGranted),
    rounded(row, 'places-occupied', row.placesOccupied),
    rounded(row, 'people-reached', row.peopleReached),
    exact(row, 'granted-cents', row.grantedCents),
    exact(row, 'paid-cents', row.paidCents),
  ]);

const exact = ({ districtId }: RawFigures, figure: UsualFigure['figure'], value: number): UsualFigure => ({
  districtId,
  figure,
  value,
  protection: 'exact',
});
const rounded = ({ districtId }: RawFigures, figure: UsualFigure['figure'], value: number): UsualFigure => ({
  districtId,
  figure,
  value: roundCount(value),
  protection: 'rounded',
});
