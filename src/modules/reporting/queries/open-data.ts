import type { RuledProgramme } from '#modules/programmes/index.ts';
import { indicatorRows } from './indicator-rows.ts';
import type { ResultRow } from './list-results.ts';

/** Returns the published results of a programme as programs read them: its figures by district, and its own indicators. */
export const openData = (programme: RuledProgramme, rows: readonly ResultRow[]) => ({
  programme: programme.slug,
  figures: rows.filter(({ figure }) => !figure.startsWith('indicator-')),
  indicators: indicatorRows(programme, rows),
});
