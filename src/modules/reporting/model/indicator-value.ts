import type { ProgrammeRules } from '#modules/programmes/index.ts';
import { type PublicFigure, type RawFigures, roundCount } from './protect-figures.ts';

export type WantedIndicator = ProgrammeRules['indicators'][number];

/** A count as it may be said, and the one that it is a share of. */
type Counted = { readonly count: number; readonly of: number | null };

const COUNTED: Readonly<Record<NonNullable<WantedIndicator['counts']>, (raw: RawFigures) => Counted>> = {
  'people-reached': ({ peopleReached }) => ({ count: roundCount(peopleReached), of: null }),
  'ended-in-work': (raw) => ended(raw, raw.endedInWork),
  'ended-in-training': (raw) => ended(raw, raw.endedInTraining),
  'ended-in-work-or-training': (raw) => ended(raw, raw.endedInWork + raw.endedInTraining),
  'places-granted': ({ placesGranted, placesPlanned }) => ({ count: placesGranted, of: placesPlanned }),
  'places-occupied': ({ placesOccupied, placesGranted }) => ({
    count: roundCount(placesOccupied),
    of: placesGranted,
  }),
  'projects-granted': ({ projectsGranted }) => ({ count: projectsGranted, of: null }),
};

const ended = ({ peopleEnded }: RawFigures, count: number): Counted => ({
  count: roundCount(count),
  of: roundCount(peopleEnded),
});

/** Tells whether Stellwerk counts an indicator at all: what comes so long after the exit is noted by nobody here. */
export const isCounted = ({ counts, afterMonths = 0 }: WantedIndicator): boolean =>
  counts !== undefined && afterMonths === 0;

/**
 * Returns the value of an indicator from the counts of the whole; `null` where it is not counted or there is nothing to be a
 * share of. Shares are those of rounded counts of people, so that no small number can be computed from them.
 */
export function indicatorValue(indicator: WantedIndicator, raw: RawFigures): number | null {
  if (!isCounted(indicator) || indicator.counts === undefined) return null;
  const { count, of } = COUNTED[indicator.counts](raw);
  if (indicator.unit !== 'basis-points') return count;
  return of === null || of === 0 ? null : Math.round((10_000 * Math.min(count, of)) / of);
}

/** Returns the name under which the value of an indicator is published; its unit says how it is protected. */
export const figureOf = ({ unit, id }: Pick<WantedIndicator, 'unit' | 'id'>): string =>
  `indicator-${unit}-${id}`;

/** Returns the values of the wanted indicators as they are published: of the whole programme, where they are counted. */
export function indicatorFigures(
  { indicators }: Pick<ProgrammeRules, 'indicators'>,
  figures: readonly RawFigures[],
): PublicFigure[] {
  const whole = figures.find(({ districtId }) => districtId === null);
  if (!whole) return [];
  return indicators.flatMap((indicator) => {
    const value = indicatorValue(indicator, whole);
    const isExact = indicator.unit === 'projects' || indicator.counts === 'places-granted';
    return value === null
      ? []
      : [
          {
            ...{ districtId: null, figure: figureOf(indicator), value },
            protection: isExact ? 'exact' : 'rounded',
          },
        ];
  });
}
