import { daysBetween, type IsoDate } from '#kernel/calendar.ts';
import { LEAST_PEOPLE, roundCount } from './protect-figures.ts';
import { type DocumentStation, isOfDocuments, STATIONS, type StationName } from './stations.ts';

/** The count of the database at one point of a district: how many, how much, and since when the oldest waits. */
export type Count = {
  /** Null for what is of the whole Land. */
  readonly districtId: string | null;
  readonly point: Point;
  readonly count: number;
  readonly amountCents: number;
  readonly oldestOn: IsoDate | null;
};
type Point =
  | `${DocumentStation}-${DocumentPoint}`
  | 'quota'
  | 'call-draft'
  | 'call-open'
  | 'call-scoring'
  | 'call-recommended'
  | 'selected'
  | 'application-waiting'
  | 'application-decided'
  | 'grant'
  | 'passed-on'
  | 'passing-on-waiting'
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
  | 'event-to-come'
  | 'event-documented'
  | 'event-undocumented'
  | 'claim-submitted'
  | 'claim-checked'
  | 'result-published'
  | 'result-due';

/** The point that a text has reached: it holds, waits for whoever signs or approves, came back, or somebody did not join. */
type DocumentPoint = 'holds' | 'returned' | 'sent' | 'refused';

const DOCUMENT_POINTS: readonly DocumentPoint[] = ['holds', 'returned', 'sent', 'refused'];

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
  /** The word that says more than a number: how far a text is, that all applications or claims are decided, or that figures are published. */
  readonly mark: DocumentPoint | 'open' | 'decided' | 'published' | null;
  /** Tells whether nothing has come this far. */
  readonly isEmpty: boolean;
  readonly aspect: Aspect;
  readonly waitingDays: number | null;
};

/** The line of a district; without one, of what is the whole Land's. */
export type Line = { readonly districtId: string | null } & Track;

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
  agreement: pointsOf('agreement'),
  accession: pointsOf('accession'),
  'target-agreement': pointsOf('target-agreement'),
  quota: { standing: ['quota'], waiting: [] },
  'regional-concept': pointsOf('regional-concept'),
  call: { standing: ['call-open', 'call-scoring', 'call-recommended'], waiting: [] },
  // Those who are chosen stand here; what waits to be chosen from is the call whose deadline is over.
  selection: { standing: ['selected'], waiting: ['call-scoring'] },
  application: { standing: ['application-waiting'], waiting: ['application-waiting'] },
  grant: { standing: ['grant'], waiting: [] },
  'passing-on': { standing: ['passed-on'], waiting: ['passing-on-waiting'] },
  places: {
    // What is granted and is no place stands here too: seats, households, posts.
    standing: ['offered', 'place-undescribed', 'place-free', 'place-occupied'],
    waiting: ['place-undescribed', 'place-free'],
  },
  people: {
    standing: ['person-referred', 'person-eligible', 'person-running'],
    waiting: ['person-referred', 'person-eligible'],
  },
  event: {
    standing: ['event-to-come', 'event-documented', 'event-undocumented'],
    waiting: ['event-undocumented'],
  },
  claim: { standing: ['claim-submitted'], waiting: ['claim-submitted'] },
  // What is checked waits for the second person, and is not paid yet.
  payment: { standing: ['paid'], waiting: ['claim-checked'] },
  result: { standing: ['result-published'], waiting: ['result-due'] },
};

/** Returns the points of a station of texts: those that hold stand there, those that are sent or came back wait for somebody. */
function pointsOf(station: DocumentStation): { standing: readonly Point[]; waiting: readonly Point[] } {
  return { standing: [`${station}-holds`], waiting: [`${station}-sent`, `${station}-returned`] };
}

function stateOf(station: StationName, counts: readonly Count[], facts: Facts): StationState {
  const at = (points: readonly Point[]) => counts.filter((count) => points.includes(count.point));
  const standing = at(POINTS[station].standing);
  const waiting = at(POINTS[station].waiting).filter(({ count }) => count > 0);
  const isProtected = station === 'people' && facts.seesPeopleOnly === 'in-sums';
  const isTold = !isProtected || total(waiting, 'count') >= LEAST_PEOPLE;
  const waitingDays = isTold ? daysSinceOldest(waiting, facts.today) : null;
  const count = total(standing, 'count');
  const mark = markOf(station, counts);
  return {
    station,
    count: isProtected ? roundCount(count) : count,
    isRounded: isProtected,
    amountCents: total(standing, 'amountCents'),
    mark,
    // Whether anybody is there at all is a count of people as well; that there is no place yet is none.
    isEmpty: isProtected
      ? at(POINTS.places.standing).length === 0
      : standing.length === 0 && waiting.length === 0 && (mark === null || mark === 'open'),
    waitingDays,
    aspect: aspectOf(
      waitingDays,
      facts.waitingTimes.find((time) => time.station === station),
    ),
  };
}

/** Returns how far the furthest text is, and whether everything is decided of the applications or claims that came. */
function markOf(station: StationName, counts: readonly Count[]): StationState['mark'] {
  const isAt = (point: Point) => totalAt(counts, point, 'count') > 0;
  if (station === 'application')
    return isAt('application-decided') && !isAt('application-waiting') ? 'decided' : null;
  if (station === 'claim')
    return (isAt('claim-checked') || isAt('paid')) && !isAt('claim-submitted') ? 'decided' : null;
  if (station === 'result') return isAt('result-published') ? 'published' : null;
  if (!isOfDocuments(station)) return null;
  return DOCUMENT_POINTS.find((point) => isAt(`${station}-${point}`)) ?? 'open';
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
