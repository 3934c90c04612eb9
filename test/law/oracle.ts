import type { LawFacts } from '#law/index.ts';

/**
 * The rules of the contract once more, slow and obvious: a flag for every day, windows walked day by day, and dates
 * by JavaScript's own calendar. It shares no line with `src/law`; it only answers for facts that are all known.
 */
export type KnownFacts = Required<LawFacts>;

const MS = 86_400_000;
const FIRST = Date.UTC(1998, 0, 1) / MS;
const LAST = Date.UTC(2065, 0, 1) / MS;

export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS;
export const dateOf = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);

const civil = (day: number) => {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
};
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The window's opening: the same day of an earlier month, or its last day. */
function back(day: number, months: number): number {
  const { year, month, date } = civil(day);
  return Date.UTC(year, month - months, Math.min(date, lastOf(year, month - months))) / MS;
}

/** The first day after so many months: the same day of a later month, or the first day after that month. */
function on(day: number, months: number): number {
  const { year, month, date } = civil(day);
  return date > lastOf(year, month + months)
    ? Date.UTC(year, month + months + 1, 1) / MS
    : Date.UTC(year, month + months, date) / MS;
}

type Flags = Uint8Array;
const isOn = (flags: Flags, day: number): boolean => flags[day - FIRST] === 1;

function flagsOf(periods: readonly { from: string; until: string | null }[]): Flags {
  const flags = new Uint8Array(LAST - FIRST);
  for (const { from, until } of periods)
    flags.fill(
      1,
      Math.max(0, dayOf(from) - FIRST),
      until === null ? undefined : Math.max(0, dayOf(until) - FIRST),
    );
  return flags;
}

/** The runs of flagged days within a window. */
function runs(flags: Flags, from: number, until: number): Run[] {
  const found: Run[] = [];
  for (let day = next(flags, 1, from); day < until; ) {
    const end = Math.min(next(flags, 0, day), until);
    found.push({ begins: day, days: end - day });
    day = next(flags, 1, end);
  }
  return found;
}

/** The first day from `day` on that is flagged so; the end of time if there is none. */
function next(flags: Flags, flag: 0 | 1, day: number): number {
  const index = flags.indexOf(flag, day - FIRST);
  return index < 0 ? LAST : index + FIRST;
}

/** Returns the day where the run begins that ends with the eve of `day`; `day` itself if there is none. */
const runBefore = (flags: Flags, day: number): number => flags.lastIndexOf(0, day - 1 - FIRST) + 1 + FIRST;

type Run = { begins: number; days: number };

const either = (...all: Flags[]): Flags =>
  new Uint8Array(LAST - FIRST).map((_, index) => (all.some((flags) => flags[index]) ? 1 : 0));
const butNot = (flags: Flags, others: Flags): Flags => flags.map((flag, index) => (others[index] ? 0 : flag));

/** Returns how many days the runs fall short of a time, by the calendar for one run, in days for several. */
function short(found: Run[], months: number, days: number): number {
  const [first] = found;
  if (first && found.length === 1) return on(first.begins, months) - (first.begins + first.days);
  return days - found.reduce((sum, run) => sum + run.days, 0);
}

export class Oracle {
  readonly facts: KnownFacts;
  readonly benefits: Flags;
  readonly unemployment: Flags;
  readonly assignments: Flags;
  readonly fav: Flags;
  readonly funded16i: Flags;
  readonly credited: Flags;
  readonly worked: Flags;
  readonly interruptions: [reason: string, Flags][];
  readonly interruptedByWork: Flags;
  readonly unemployedOrInterrupted: Flags;
  readonly unemployedOrIdle: Flags;
  readonly unemployedAlone: Flags;
  readonly funded16iOrCredited: Flags;

  constructor(facts: KnownFacts) {
    this.facts = facts;
    this.benefits = flagsOf(facts.benefitPeriods);
    this.unemployment = flagsOf(facts.unemploymentPeriods);
    this.assignments = flagsOf(facts.assignments16d);
    const kinds = (...names: string[]) =>
      flagsOf(facts.employments.filter(({ kind }) => names.includes(kind)));
    this.fav = kinds('fav');
    this.funded16i = kinds('16i');
    this.credited = kinds('fav', 'soziale-teilhabe').fill(0, 0, dayOf('2015-01-01') - FIRST);
    this.worked = kinds('insured', 'marginal', 'self-employed', '16e');
    this.interruptions = [...new Set(facts.interruptions.map(({ reason }) => reason))].map((name) => [
      name,
      flagsOf(facts.interruptions.filter(({ reason }) => reason === name)),
    ]);
    this.interruptedByWork = flagsOf(
      facts.interruptions.filter(({ reason }) => reason.endsWith('employment')),
    );
    const interrupted = flagsOf(facts.interruptions);
    this.unemployedOrInterrupted = either(this.unemployment, interrupted);
    this.unemployedOrIdle = butNot(this.unemployedOrInterrupted, this.interruptedByWork);
    this.unemployedAlone = butNot(this.unemployment, interrupted);
    this.funded16iOrCredited = either(this.funded16i, this.credited);
  }

  /** The first day from `asOf`, within ten years, on which everything is met: every single day is tried. */
  earliest(instrument: string, asOf: number): number | null {
    for (let day = asOf; day <= on(asOf, 120); day++) if (this.isMet(instrument, day)) return day;
    return null;
  }

  isMet(instrument: string, day: number): boolean {
    const { facts } = this;
    const within = (from: string, until: string) => dayOf(from) <= day && day < dayOf(until);
    const aged = (years: number) => on(dayOf(facts.birthDate), 12 * years) <= day;
    switch (instrument) {
      case 'sgb3-18-statistics':
        return within('2012-04-01', '2999-01-01') && this.inARow(day);
      case 'sgb3-18-benefits':
        return within('2012-04-01', '2999-01-01') && this.addedUp(day, 1);
      case 'long-term-benefit-receipt':
        return within('2011-01-01', '2999-01-01') && this.received(day, 21, 630, 24);
      case 'sgb2-16d':
        return within('2012-04-01', '2999-01-01') && this.budget16d(day).left > 0;
      case 'sgb2-16e':
        if (within('2012-04-01', '2019-01-01'))
          return (
            this.addedUp(day, 1) &&
            facts.obstacles >= 2 &&
            facts.placementSupportMonths >= 6 &&
            facts.integrationForecast === 'negative' &&
            this.budget(this.fav, day, 24).left > 0
          );
        if (within('2019-01-01', '2026-07-01')) return this.addedUp(day, 2);
        return (
          within('2026-07-01', '2999-01-01') && this.received(day, 21, 630, 24) && this.hardlyWorked(day, 24)
        );
      case 'sgb2-16i':
        return within('2019-01-01', '2999-01-01') && aged(25) && this.may16i(day);
      case 'st-stuta':
        return (
          within('2017-10-01', '2021-01-01') &&
          aged(35) &&
          (this.received(day, 21, 630, 24) || this.addedUp(day, 1)) &&
          facts.integrationForecast === 'negative' &&
          facts.voluntary
        );
      case 'st-regio-aktiv-a':
        return (
          within('2022-06-06', '2999-01-01') &&
          ((this.unemployedMoreThan(day, 24) && aged(35)) ||
            facts.healthImpairment ||
            facts.severelyDisabled ||
            facts.migrationBackground)
        );
      case 'bund-soziale-teilhabe':
        return (
          within('2015-05-01', '2019-01-01') &&
          aged(25) &&
          this.received(day, 48, 4 * 365, 48) &&
          (facts.healthImpairment || facts.minorChildInHousehold)
        );
      default:
        throw new Error(instrument);
    }
  }

  /** Used and left days of a frame of five years, found by going from frame to frame. */
  budget(flags: Flags, day: number, months: number) {
    let [from, until] = [FIRST, FIRST];
    while (until <= day) {
      from = Math.min(next(flags, 1, until), day);
      until = on(from, 60);
    }
    const used = runs(flags, from, day);
    return { used: sum(used), left: left(used, months, months * 30, day), from, until };
  }

  budget16d(day: number) {
    const plain = this.budget(this.assignments, day, 24);
    const isExtended = day >= dayOf('2016-08-01') && plain.left === 0 && this.facts.extensionConditionsMet;
    return isExtended ? this.budget(this.assignments, day, 36) : plain;
  }

  budget16i(day: number) {
    const flags = this.hasCredit(day) ? this.funded16iOrCredited : this.funded16i;
    const used = runs(flags, FIRST, day);
    return { used: sum(used), left: left(used, 60, 5 * 365, day) };
  }

  private received = (day: number, months: number, days: number, window: number): boolean =>
    short(runs(this.benefits, back(day, window), day), months, days) <= 0;

  private hardlyWorked = (day: number, window: number): boolean =>
    this.facts.shortEmploymentOnly || runs(this.worked, back(day, window), day).length === 0;

  private may16i(day: number): boolean {
    const { minorChildInHousehold, severelyDisabled } = this.facts;
    const isException = (minorChildInHousehold || severelyDisabled) && this.received(day, 60, 5 * 365, 60);
    const opens = this.received(day, 72, 6 * 365, 84) || isException || this.hasCredit(day);
    const worked = this.hardlyWorked(day, 84) || (isException && this.hardlyWorked(day, 60));
    return opens && worked && this.budget16i(day).left > 0;
  }

  /** Earlier funding counts only if it exceeds six months. */
  private hasCredit = (day: number): boolean => short(runs(this.credited, FIRST, day), 6, 180) < 0;

  private unemployedMoreThan(day: number, months: number): boolean {
    const since = runBefore(this.unemployment, day);
    return since < day && on(since, months) < day;
  }

  /** § 18 (1): walks back over unemployment and harmless interruptions. */
  private inARow(day: number): boolean {
    let since = Number.POSITIVE_INFINITY;
    for (let past = day - 1; past >= FIRST; past--) {
      const gap = this.interruptionOn(past, day);
      if (gap === 'harmful') break;
      const isUnemployed = isOn(this.unemployment, past);
      if (!isUnemployed && gap === null) break;
      if (isUnemployed) since = past;
    }
    return Number.isFinite(since) && on(since, 12) <= day;
  }

  private interruptionOn(past: number, day: number): 'harmless' | 'harmful' | null {
    let found: 'harmless' | 'harmful' | null = null;
    for (const [reason, flags] of this.interruptions) {
      if (!isOn(flags, past)) continue;
      if (reason.endsWith('employment') || lengthAround(flags, past, day) > 42) return 'harmful';
      found = 'harmless';
    }
    return found;
  }

  /** § 18 (2): goes back over unemployment and listed interruptions within five years, and adds up. */
  private addedUp(day: number, years: number): boolean {
    const from = back(day, 60);
    const isTooMuch = short(runs(this.interruptedByWork, from, day), 6, 180) < 0;
    const since = runBefore(isTooMuch ? this.unemployedOrIdle : this.unemployedOrInterrupted, day);
    const counted = runs(this.unemployedAlone, Math.max(from, since), day);
    return short(counted, 12 * years, 365 * years) <= 0;
  }
}

/** Returns what is left of a time: by the calendar if the one run goes on, in days if another would begin. */
function left(used: Run[], months: number, days: number, day: number): number {
  const last = used.at(-1);
  const goesOn = used.length === 1 && last !== undefined && last.begins + last.days === day;
  return Math.max(0, goesOn ? short(used, months, days) : days - sum(used));
}

const sum = (found: Run[]): number => found.reduce((total, { days }) => total + days, 0);

/** The length, up to the eve of `day`, of the run around a day; more than it matters is not counted. */
function lengthAround(flags: Flags, past: number, day: number): number {
  let [from, until] = [past, past];
  while (past - from < 50 && isOn(flags, from - 1)) from--;
  while (until - past < 50 && until < day && isOn(flags, until)) until++;
  return until - from;
}
