import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, type Refusal, refused } from '#kernel/decision.ts';
import { contains, endOfMonths, type Period } from '#kernel/period.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

type PhaseRule = ProgrammeRules['phases'][number];
type TrackRule = ProgrammeRules['tracks'][number];

/** The course that a file lays down for somebody: its phases, its tracks, and the track they are on. */
export type CourseRules = {
  readonly phases: readonly PhaseRule[];
  readonly tracks: readonly TrackRule[];
  readonly track: string | null;
};

/** The days of a phase that somebody was in, or is. */
export type PhaseDays = { readonly phase: string; readonly days: Period };

/** The choice of somebody who enters: the phase and the track, where the file has several. */
export type EntryChoice = { readonly phase?: string | undefined; readonly track?: string | undefined };

/** Returns the phases in which somebody can begin: those that come after no other. */
export const entryPhases = ({ phases }: Pick<CourseRules, 'phases'>): PhaseRule[] =>
  phases.filter(({ after }) => after === undefined);

/** Returns the phase and the track of somebody who enters: the chosen ones, or the only ones that the file has. */
export const enteredBy = (rules: CourseRules, chosen: EntryChoice) => ({
  phase: oneOf(entryPhases(rules), chosen.phase) ?? null,
  track: oneOf(rules.tracks, chosen.track) ?? null,
});

/** Returns the faults of what was chosen at entry: several to choose from and none named, or one that the file does not have. */
export const faultsOfEntry = (rules: CourseRules, chosen: EntryChoice) => [
  ...faultsIn('phase', entryPhases(rules), chosen.phase),
  ...faultsIn('track', rules.tracks, chosen.track),
];

type Named = { readonly id: string };

const oneOf = <One extends Named>(all: readonly One[], chosen: string | undefined): One | undefined =>
  chosen === undefined && all.length === 1 ? all[0] : all.find(({ id }) => id === chosen);

function faultsIn(path: string, all: readonly Named[], chosen: string | undefined) {
  if (chosen === undefined ? all.length < 2 : all.some(({ id }) => id === chosen)) return [];
  return [{ path, code: chosen === undefined ? 'required' : 'not-a-choice', facts: {} }];
}

/** Returns the refusal of days after the longest time on a track; `until` is the day after the last. */
export function beyondTrack(
  { tracks, track }: CourseRules,
  beganOn: IsoDate,
  until: IsoDate,
): { refusal: Refusal<'track-too-long'> } | undefined {
  const rule = tracks.find(({ id }) => id === track);
  if (rule?.longestMonths === undefined) return undefined;
  const end = endOfMonths(beganOn, rule.longestMonths);
  if (until <= end) return undefined;
  return refused('track-too-long', {
    ...titleOf(rule),
    months: rule.longestMonths,
    lastDayOn: addDays(end, -1),
  });
}

type Entry = {
  readonly startsOn: IsoDate;
  readonly lastDayOn?: IsoDate | undefined;
  /** True where it is noted that the phase before did not lead into work. */
  readonly beforeFailed?: boolean | undefined;
};
type Refusals = 'phase-had' | 'phase-before-missing' | 'phase-only-if-failed' | 'phase-out-of-order' | Length;
type Length = 'phase-too-short' | 'phase-too-long' | 'phase-left-too-soon';

/** Decides the days of a phase that somebody enters: after the one before it, and no shorter or longer than the file has it. */
export function enterPhase(
  rule: PhaseRule,
  { phases }: Pick<CourseRules, 'phases'>,
  entered: readonly PhaseDays[],
  { startsOn, lastDayOn, beforeFailed }: Entry,
): Decision<Period, Refusals> {
  if (entered.some(({ phase }) => phase === rule.id)) return refused('phase-had', titleOf(rule));
  const before = phases.find(({ id }) => id === rule.after);
  if (before && !entered.some(({ phase, days }) => phase === before.id && days.from < startsOn))
    return refused('phase-before-missing', titleOf(before));
  if (before && rule.onlyIfFailed && beforeFailed !== true)
    return refused('phase-only-if-failed', titleOf(before));
  const later = entered.find(({ days }) => days.from >= startsOn);
  if (later) return refused('phase-out-of-order', { from: later.days.from });
  const current = entered.find(({ days }) => contains(days, startsOn));
  const left = current && leavePhase(phases, current, startsOn);
  if (left) return left;
  return phaseDays(rule, startsOn, lastDayOn);
}

/** Returns the refusal to leave a phase before the least that the file has for it is over; `until` is the day after the last. */
function leavePhase(
  phases: readonly PhaseRule[],
  { phase, days }: PhaseDays,
  until: IsoDate,
): { refusal: Refusal<'phase-left-too-soon'> } | undefined {
  const rule = phases.find(({ id }) => id === phase);
  if (rule?.leastMonths === undefined) return undefined;
  const from = endOfMonths(days.from, rule.leastMonths);
  return until < from
    ? refused('phase-left-too-soon', { ...titleOf(rule), months: rule.leastMonths, from })
    : undefined;
}

/** Returns the first day after the longest that a phase may last; `null` where the file does not say. */
export const latestOf = ({ mostMonths }: PhaseRule, from: IsoDate): IsoDate | null =>
  mostMonths === undefined ? null : endOfMonths(from, mostMonths);

/** Returns the days of a phase: as long as was agreed, else as long as the file lets it last. */
function phaseDays(
  rule: PhaseRule,
  from: IsoDate,
  lastDayOn?: IsoDate | undefined,
): Decision<Period, Length> {
  const { leastMonths: least, mostMonths: most } = rule;
  const latest = latestOf(rule, from);
  const until = lastDayOn === undefined ? latest : addDays(lastDayOn, 1);
  if (until === null) return decided({ from, until });
  const lastOf = (end: IsoDate, months: number) => ({
    ...titleOf(rule),
    months,
    lastDayOn: addDays(end, -1),
  });
  if (latest !== null && until > latest && most !== undefined)
    return refused('phase-too-long', lastOf(latest, most));
  const earliest = least === undefined ? null : endOfMonths(from, least);
  if (earliest !== null && until < earliest && least !== undefined)
    return refused('phase-too-short', lastOf(earliest, least));
  return decided({ from, until });
}

const titleOf = ({ title }: { readonly title: Readonly<Record<'de' | 'en', string>> }) => ({
  titleDe: title.de,
  titleEn: title.en,
});
