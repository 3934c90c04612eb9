import type { RuledProgramme } from '#modules/programmes/index.ts';
import { figureOf, isCounted, type WantedIndicator } from '../model/indicator-value.ts';
import type { ResultRow } from './list-results.ts';

/** An indicator that the file wants, and what was published of it last. */
export type IndicatorRow = Pick<WantedIndicator, 'id' | 'title' | 'unit'> & {
  readonly target: number | null;
  readonly afterMonths: number;
  readonly counts: string | null;
  /** False where Stellwerk does not count it. */
  readonly isCounted: boolean;
  readonly value: number | null;
};

/** Returns the indicators of a programme in the order of its file, with the published figures among those of a day. */
export const indicatorRows = (
  { indicators }: Pick<RuledProgramme, 'indicators'>,
  published: readonly ResultRow[],
): IndicatorRow[] =>
  indicators.map((indicator) => {
    const { id, title, unit, target = null, afterMonths = 0, counts = null } = indicator;
    const value = published.find(({ figure }) => figure === figureOf(indicator))?.value ?? null;
    return { id, title, unit, target, afterMonths, counts, isCounted: isCounted(indicator), value };
  });
