import { addDays, daysBetween, type IsoDate } from '#kernel/calendar.ts';
import type { Count, WaitingTime } from './line.ts';
import { LEAST_PEOPLE, roundCount } from './protect-figures.ts';
import type { StationName } from './stations.ts';

/** One matter that waits at a station, or several of a project that wait alike, since the oldest of them. */
export type OverdueRow = {
  readonly station: StationName;
  /** The record to open; people have none here. */
  readonly id: string | null;
  readonly title: string | null;
  readonly point: string;
  readonly count: number;
  readonly since: IsoDate;
};

/** The matters that turn a signal, with the limits beside them. */
export type Overdue = {
  readonly station: StationName;
  readonly limit: WaitingTime;
  readonly rows: readonly (OverdueRow & { readonly waitingDays: number; readonly isRounded: boolean })[];
};

type Facts = {
  readonly today: IsoDate;
  readonly waitingTimes: readonly WaitingTime[];
  readonly seesPeopleOnly: 'one-by-one' | 'in-sums';
};

/** Returns the last day since which something waits too long at a station; without a limit nothing ever does. */
export function overdueSince(station: StationName, { today, waitingTimes }: Facts): IsoDate {
  const limit = waitingTimes.find((time) => time.station === station);
  return limit ? addDays(today, -limit.cautionDays) : '0001-01-01';
}

/**
 * Returns the very rows that turn the signals of a district, station by station. Whoever knows people only in sums reads
 * no exact count of people, nor of free places, for what is free tells how many are taken.
 */
export function overdueAt(rows: readonly OverdueRow[], counts: readonly Count[], facts: Facts): Overdue[] {
  const all = [...rows, ...peopleIn(counts, facts), ...resultIn(counts)];
  return facts.waitingTimes.flatMap((limit) => {
    const { station, cautionDays } = limit;
    const late = all
      .filter((row) => row.station === station)
      .map((row) => ({ ...told(row, facts), waitingDays: daysBetween(row.since, facts.today) }))
      .filter(({ waitingDays }) => waitingDays >= cautionDays);
    return late.length > 0 ? [{ station, limit, rows: late }] : [];
  });
}

const ABOUT_PEOPLE: readonly string[] = ['place-free', 'person-referred', 'person-eligible'];

function told(row: OverdueRow, { seesPeopleOnly }: Facts) {
  const isRounded = seesPeopleOnly === 'in-sums' && ABOUT_PEOPLE.includes(row.point);
  return { ...row, isRounded, count: isRounded ? roundCount(row.count) : row.count };
}

/** People wait as a number and since a day; fewer than three are nobody to those who know them only in sums. */
function peopleIn(counts: readonly Count[], { seesPeopleOnly }: Facts): OverdueRow[] {
  const waiting = counts.filter(({ point }) => point === 'person-referred' || point === 'person-eligible');
  const sum = waiting.reduce((total, { count }) => total + count, 0);
  if (seesPeopleOnly === 'in-sums' && sum < LEAST_PEOPLE) return [];
  return waiting.flatMap(({ point, count, oldestOn }) =>
    oldestOn === null || count === 0
      ? []
      : [{ station: 'people', id: null, title: null, point, count, since: oldestOn }],
  );
}

/** Figures that were to be published wait once, for the whole Land. */
const resultIn = (counts: readonly Count[]): OverdueRow[] =>
  counts.flatMap(({ point, count, oldestOn }) =>
    point === 'result-due' && oldestOn !== null
      ? [{ station: 'result', id: null, title: null, point, count, since: oldestOn }]
      : [],
  );
