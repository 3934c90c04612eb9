import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { contains, type Period } from '#kernel/period.ts';
import type { BodyKind } from './bodies.ts';
import type { StationAct } from './procedure.ts';
import type { ProgrammeRules } from './programme-rules.ts';

/** The reasons why a programme has nothing for a body to do at a station. */
type StationRefusal = 'no-such-station' | 'not-this-body' | 'outside-period' | 'not-open-now';
type GrantRefusal = 'not-granted-to' | 'outside-period';

type Asked = { readonly act: StationAct; readonly by: BodyKind; readonly on: IsoDate };
type Station = ProgrammeRules['stations'][number];
type OpenPeriod = { readonly from: IsoDate | null; readonly until: IsoDate | null };

/**
 * Decides whether a body may act at a station of a programme on a day; asked first by the command of every station.
 * Returns the station, or a refusal with what the programme says instead.
 */
export function actAtStation(
  rules: Pick<ProgrammeRules, 'stations' | 'period'>,
  { act, by, on }: Asked,
): Decision<Station, StationRefusal> {
  const stations = rules.stations.filter((station) => station.act === act);
  if (stations.length === 0) return refused('no-such-station');
  const own = stations.find((station) => station.by.includes(by));
  if (!own) return refused('not-this-body', { by: stations.flatMap((station) => station.by).join(' ') });
  const { from, until } = daysFor(act, rules.period);
  if ((from !== null && on < from) || (until !== null && on >= until))
    return refused('outside-period', { from, until });
  const isOpen = own.windows?.some((window) => contains(window, on)) ?? true;
  const isPaused = rules.period.pauses?.some((pause) => contains(pause, on)) ?? false;
  return isOpen && !isPaused ? decided(own) : refused('not-open-now');
}

/** Decides whether a step is taken long enough before the day on which a project starts, where its station says so. */
export function inGoodTime(
  { leadDays }: Pick<Station, 'leadDays'>,
  { startsOn, on }: { readonly startsOn: IsoDate; readonly on: IsoDate },
): Decision<null, 'too-late-for-start'> {
  const first = addDays(on, leadDays ?? 0);
  return leadDays !== undefined && startsOn < first
    ? refused('too-late-for-start', { days: leadDays, first })
    : decided(null);
}

/**
 * Returns the days in which something new may begin at a station. Calls and applications come before the first day of a
 * programme, people do not; and some ends are earlier than its last day.
 */
function daysFor(act: 'participation', period: ProgrammeRules['period']): Period;
function daysFor(act: StationAct, period: ProgrammeRules['period']): OpenPeriod;
function daysFor(act: StationAct, { from, until, ...ends }: ProgrammeRules['period']): OpenPeriod {
  const { applicationsUntil = until, grantsUntil = until, entriesUntil = until } = ends;
  if (act === 'participation') return { from, until: entriesUntil };
  if (act === 'application' || act === 'proposal') return { from: null, until: applicationsUntil };
  const isGrant = act === 'grant-notice' || act === 'contract' || act === 'passing-on';
  return { from: null, until: isGrant ? grantsUntil : until };
}

/** Tells whether a programme grants by a contract, which nobody contests like a notice. */
export const grantsByContract = ({ stations }: Pick<ProgrammeRules, 'stations'>): boolean =>
  stations.some(({ act }) => act === 'contract') && !stations.some(({ act }) => act === 'grant-notice');

/** Returns the days on which a person may start. */
export const entriesIn = ({ period }: Pick<ProgrammeRules, 'period'>): Period =>
  daysFor('participation', period);

type Granted = { readonly to: BodyKind; readonly startsOn: IsoDate; readonly endsOn: IsoDate };

/** Decides whether a programme grants to a body for a time; `endsOn` is the day after the last. */
export function mayBeGranted(
  { recipients, period }: Pick<ProgrammeRules, 'recipients' | 'period'>,
  { to, startsOn, endsOn }: Granted,
): Decision<true, GrantRefusal> {
  const { from, until } = period;
  if (!recipients.includes(to)) return refused('not-granted-to', { by: recipients.join(' ') });
  const isWithin = startsOn >= from && (until === null || endsOn <= until);
  return isWithin ? decided(true) : refused('outside-period', { from, until });
}
