import type { IsoDate } from '#kernel/calendar.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import type { Count } from './line.ts';

/**
 * Returns since when published figures are missing: since the end of a window that the file gives the station of the
 * result, or since the end of the programme. A file that says neither asks for them on no day.
 */
export function resultDue(
  { lineSteps, period }: Pick<ProgrammeRules, 'lineSteps' | 'period'>,
  counts: readonly Count[],
  today: IsoDate,
): Count[] {
  const steps = lineSteps.filter(({ act }) => act === 'result');
  const windows = [
    ...steps.flatMap(({ windows: own = [] }) => own),
    { from: period.until, until: period.until },
  ];
  const publishedOn = counts.find(({ point }) => point === 'result-published')?.oldestOn ?? '';
  const missed = windows.flatMap(({ from, until }) =>
    from !== null && until !== null && until <= today && publishedOn < from ? [until] : [],
  );
  const [oldestOn] = missed.sort();
  return steps.length === 0 || oldestOn === undefined
    ? []
    : [{ districtId: null, point: 'result-due', count: 1, amountCents: 0, oldestOn }];
}
