import { daysBetween, type IsoDate } from '#kernel/calendar.ts';
import { LEAST_PEOPLE, roundCount } from './protect-figures.ts';

/** The stations of a programme's line, in the order in which money and people pass them. */
export const STATIONS = ['quota', 'call', 'application', 'grant', 'places', 'people', 'payment'] as const;
export type StationName = (typeof STATIONS)[number];

/** The count of the database at one point of a district: how many, how much, and since when the oldest waits. */
export type Count = {
  readonly districtId: string;
  readonly point: Point;
  readonly count: number;
  readonly amountCents: number;
  readonly oldestOn: IsoDate | null;
};
type Point =
  | 'quota'
  | 'call-draft'
  | 'call-open'
  | 'call-scoring'
  | 'call-recommended'
  | 'application-waiting'
  | 'grant'
  | 'paid'
  | 'offered'
  | 'place-undescribed'
  | 'place-free'
  | 'place-occupied'
  | 'place-closed'
  | 'person-referred'
  | 'person-eligible'
  | 'person-running'
  | 'person-ended'
  | 'person-not-eligible'
  | 'claim-waiting';

export type WaitingTime = {
  readonly station: StationName;
  readonly cautionDays: number;
  readonly stopDays: number;
};
type Aspect = 'clear' | 'caution' | 'stop';

export type StationState = {
  readonly station: StationName;
  /** The number that stands here; for money the amount says more. */
  readonly count: number;
  /** A count of people for those who see them only in sums: the nearest multiple, 0 also for one or two. */
  readonly isRounded: boolean;
  readonly amountCents: number;
  /** Tells whether nothing has come this far. */
  readonly isEmpty: boolean;
  readonly aspect: Aspect;
  readonly waitingDays: number | null;
};

export type Line = { readonly districtId: string } & Track;

/** The stations of one district, or of the whole Land, and how far it is. */
export type Track = {
  readonly stations: readonly StationState[];
  /** The part of the quota that people have taken up; as rough as the count of people is for the reader. */
  readonly takenUpPercent: number | null;
  /** The part of what is granted that is paid out. */
  readonly paidPercent: number | null;
};

type Facts = {
  readonly today: IsoDate;
  readonly waitingTimes: readonly WaitingTime[];
  /** The way the reader may know people (domain.md 5.1): one by one, or only in sums of at least three. */
  readonly seesPeopleOnly: 'one-by-one' | 'in-sums';
};

/**
 * Returns one track a district, from what was counted there. A signal tells where something waits longer than it
 * should.
 */
export function linesOf(counts: readonly Count[], facts: Facts): Line[] {
  const byDistrict = Map.groupBy(counts, (count) => count.districtId);
  return [...byDistrict].map(([districtId, own]) => ({ districtId, ...trackOf(own, facts) }));
}

/**
 * Returns the track of all that was counted, whatever the district. Counts of people are rounded from their exact sum,
 * so that they need not be the sum of those shown.
 */
export const trackOf = (counts: readonly Count[], facts: Facts): Track => ({
  stations: STATIONS.map((station) => stateOf(station, counts, facts)),
  takenUpPercent: percentOf(takenUp(counts, facts), totalAt(counts, 'quota', 'count')),
  paidPercent: percentOf(totalAt(counts, 'paid', 'amountCents'), totalAt(counts, 'grant', 'amountCents')),
});

/** Returns the stations that a programme has, by what its procedure does: without a call there is none to draw. */
export const stationsOf = ({
  acts,
  hasQuotas,
}: {
  acts: readonly string[];
  hasQuotas: boolean;
}): StationName[] =>
  STATIONS.filter((station) =>
    station === 'quota'
      ? hasQuotas
      : (station !== 'call' && station !== 'application') || acts.includes(station),
  );

function takenUp(counts: readonly Count[], { seesPeopleOnly }: Facts): number {
  const people = totalAt(counts, 'person-running', 'count');
  return seesPeopleOnly === 'in-sums' ? roundCount(people) : people;
}

const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((100 * part) / whole);

const totalAt = (counts: readonly Count[], point: Point, of: 'count' | 'amountCents'): number =>
  total(
    counts.filter((count) => count.point === point),
    of,
  );

/** The points that count as standing at a station, and those of them where something waits for somebody to act. */
const POINTS: Readonly<Record<StationName, { standing: readonly Point[]; waiting: readonly Point[] }>> = {
  quota: { standing: ['quota'], waiting: [] },
  call: { standing: ['call-open', 'call-scoring', 'call-recommended'], waiting: ['call-scoring'] },
  application: { standing: ['application-waiting'], waiting: ['application-waiting'] },
  grant: { standing: ['grant'], waiting: [] },
  places: {
    // What is granted and is no place stands here too: seats, households, posts.
    standing: ['offered', 'place-undescribed', 'place-free', 'place-occupied'],
    waiting: ['place-undescribed', 'place-free'],
  },
  people: {
    standing: ['person-referred', 'person-eligible', 'person-running'],
    waiting: ['person-referred', 'person-eligible'],
  },
  payment: { standing: ['paid'], waiting: ['claim-waiting'] },
};

function stateOf(station: StationName, counts: readonly Count[], facts: Facts): StationState {
  const at = (points: readonly Point[]) => counts.filter((count) => points.includes(count.point));
  const standing = at(POINTS[station].standing);
  const waiting = at(POINTS[station].waiting).filter(({ count }) => count > 0);
  const isProtected = station === 'people' && facts.seesPeopleOnly === 'in-sums';
  const isTold = !isProtected || total(waiting, 'count') >= LEAST_PEOPLE;
  const waitingDays = isTold ? daysSinceOldest(waiting, facts.today) : null;
  const count = total(standing, 'count');
  return {
    station,
    count: isProtected ? roundCount(count) : count,
    isRounded: isProtected,
    amountCents: total(standing, 'amountCents'),
    // Whether anybody is there at all is a count of people as well; that there is no place yet is none.
    isEmpty: isProtected
      ? at(POINTS.places.standing).length === 0
      : standing.length === 0 && waiting.length === 0,
    waitingDays,
    aspect: aspectOf(
      waitingDays,
      facts.waitingTimes.find((time) => time.station === station),
    ),
  };
}

function daysSinceOldest(waiting: readonly Count[], today: IsoDate): number | null {
  const oldest = waiting.flatMap(({ oldestOn }) => oldestOn ?? []).sort()[0];
  return oldest === undefined ? null : Math.max(0, daysBetween(oldest, today));
}

function aspectOf(waitingDays: number | null, limit: WaitingTime | undefined): Aspect {
  if (waitingDays === null || !limit) return 'clear';
  if (waitingDays >= limit.stopDays) return 'stop';
  return waitingDays >= limit.cautionDays ? 'caution' : 'clear';
}

const total = (counts: readonly Count[], of: 'count' | 'amountCents'): number =>
  counts.reduce((sum, count) => sum + count[of], 0);
