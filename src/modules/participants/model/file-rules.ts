import { type IsoDate, toDayNumber } from '#kernel/calendar.ts';
import { endOfMonths, type Period } from '#kernel/period.ts';
import type { ConditionVerdict, FactName, LawFacts } from '#law/index.ts';
import type { PersonCondition, PersonFact } from '#modules/programmes/index.ts';

type Answer = ConditionVerdict['verdict'];

/** A rule of the file as it was answered on a day; the rule stays with the answer as its reason. */
export type JudgedRule = { readonly id: string; readonly verdict: Answer; readonly rule: PersonCondition };

/** The answer of the rules that a file has for its target group. */
export type FileVerdict = {
  readonly instrument: null;
  readonly asOf: IsoDate;
  readonly verdict: Answer;
  readonly conditions: readonly JudgedRule[];
  readonly missing: readonly FactName[];
  readonly earliestOn: null;
  readonly notes: readonly [];
};

/** The facts that answer what a file names. Who lives with somebody stands in their household, and the age is known. */
export const FACTS_OF: Readonly<Record<PersonFact, readonly FactName[]>> = {
  age: [],
  'months-in-benefits': ['benefitPeriods'],
  'months-unemployed': ['unemploymentPeriods'],
  children: [],
  'minor-child-in-household': ['minorChildInHousehold'],
  'lone-parent': [],
  'nobody-in-household-works': [],
  'severely-disabled': ['severelyDisabled'],
  'health-impairment': ['healthImpairment'],
  'migration-background': ['migrationBackground'],
  'negative-forecast': ['integrationForecast'],
  voluntary: ['voluntary'],
};

/**
 * Judges the rules of a file, all of which hold, joined as the file joins them. A question to a person, and a fact that
 * nobody keeps, stay unknown: somebody answers them with a reason.
 */
export function judgeFile(rules: readonly PersonCondition[], facts: LawFacts, asOf: IsoDate): FileVerdict {
  const conditions = rules.map((rule, at) => ({
    id: String(at + 1),
    verdict: judgeRule(rule, facts, asOf),
    rule,
  }));
  return {
    ...{ instrument: null, asOf, conditions, earliestOn: null, notes: [] },
    verdict: all(conditions.map(({ verdict }) => verdict)),
    missing: [...new Set(conditions.flatMap(({ verdict, rule }) => missingFor(verdict, rule, facts)))],
  };
}

function judgeRule(rule: PersonCondition, facts: LawFacts, asOf: IsoDate): Answer {
  const judge = (one: PersonCondition) => judgeRule(one, facts, asOf);
  const own = rule.all
    ? all(rule.all.map(judge))
    : rule.any
      ? any(rule.any.map(judge))
      : rule.fact === undefined
        ? 'unknown'
        : answerTo(rule, factValue(rule.fact, rule.withinMonths, facts, asOf));
  return rule.unless ? any([own, ...rule.unless.map(judge)]) : own;
}

/** A rule of the file as it is answered: with its figures, what is known of its fact, and the rules that it is made of. */
export type EligibilityRuleAnswer = Omit<PersonCondition, 'all' | 'any' | 'unless'> & {
  readonly verdict: Answer;
  /** Completed years, full months, or whether it is so; null where nobody knows, or a person answers. */
  readonly known: number | boolean | null;
  readonly all?: EligibilityRuleAnswer[];
  readonly any?: EligibilityRuleAnswer[];
  readonly unless?: EligibilityRuleAnswer[];
};

/** Returns the rules of a file with their answers, down to the last of those that they are made of. */
export const answeredRules = (
  rules: readonly PersonCondition[],
  facts: LawFacts,
  asOf: IsoDate,
): EligibilityRuleAnswer[] =>
  rules.map(({ all: every, any: some, unless, ...rule }) => {
    const value = rule.fact === undefined ? undefined : factValue(rule.fact, rule.withinMonths, facts, asOf);
    return {
      ...rule,
      verdict: judgeRule({ ...rule, all: every, any: some, unless }, facts, asOf),
      known: (typeof value === 'object' ? value.full : value) ?? null,
      ...(every && { all: answeredRules(every, facts, asOf) }),
      ...(some && { any: answeredRules(some, facts, asOf) }),
      ...(unless && { unless: answeredRules(unless, facts, asOf) }),
    };
  });

const all = (answers: readonly Answer[]): Answer =>
  answers.includes('not-met') ? 'not-met' : answers.includes('unknown') ? 'unknown' : 'met';

const any = (answers: readonly Answer[]): Answer =>
  answers.includes('met') ? 'met' : answers.includes('unknown') ? 'unknown' : 'not-met';

function answerTo(
  { is, atLeast, atMost }: PersonCondition,
  value: number | boolean | Months | undefined,
): Answer {
  if (value === undefined) return 'unknown';
  if (typeof value === 'boolean') return value === is ? 'met' : 'not-met';
  const { full, begun } = typeof value === 'number' ? { full: value, begun: value } : value;
  return full >= (atLeast ?? 0) && begun <= (atMost ?? Number.POSITIVE_INFINITY) ? 'met' : 'not-met';
}

/** A time in months: those that are full, and those that have at least begun. A day too many is over a ceiling. */
type Months = { readonly full: number; readonly begun: number };

/** Returns the facts that are absent and could still decide a rule that is open. */
const missingFor = (verdict: Answer, rule: PersonCondition, facts: LawFacts): FactName[] =>
  verdict !== 'unknown'
    ? []
    : [rule, ...(rule.all ?? []), ...(rule.any ?? []), ...(rule.unless ?? [])].flatMap((one) =>
        one === rule
          ? (one.fact ? FACTS_OF[one.fact] : []).filter((name) => facts[name] === undefined)
          : missingFor(verdict, one, facts),
      );

/** Returns what is known of a fact: completed years, months, or whether it is so; nothing where nobody knows. */
function factValue(fact: PersonFact, withinMonths: number | undefined, facts: LawFacts, asOf: IsoDate) {
  switch (fact) {
    case 'age':
      return facts.birthDate === undefined ? undefined : fullMonths(facts.birthDate, asOf, 12);
    case 'months-unemployed':
      return facts.unemploymentPeriods && monthsUpTo(facts.unemploymentPeriods, asOf);
    case 'months-in-benefits':
      return facts.benefitPeriods && monthsWithin(facts.benefitPeriods, asOf, withinMonths);
    case 'minor-child-in-household':
      return facts.minorChildInHousehold;
    case 'severely-disabled':
      return facts.severelyDisabled;
    case 'health-impairment':
      return facts.healthImpairment;
    case 'migration-background':
      return facts.migrationBackground;
    case 'negative-forecast':
      return facts.integrationForecast && facts.integrationForecast === 'negative';
    case 'voluntary':
      return facts.voluntary;
    case 'children':
    case 'lone-parent':
    case 'nobody-in-household-works':
      return undefined;
  }
}

/** Returns how many whole times of so many months have passed (§ 187 (2), § 188 (2) BGB). */
function fullMonths(from: IsoDate, until: IsoDate, each = 1): number {
  let count = 0;
  while (endOfMonths(from, (count + 1) * each) <= until) count += 1;
  return count;
}

/** Returns the months of the time without a gap that lasts up to the eve of a day. */
function monthsUpTo(periods: readonly Period[], day: IsoDate): Months {
  let from = day;
  const latestFirst = periods.toSorted((one, other) => other.from.localeCompare(one.from));
  for (const period of latestFirst)
    if (period.from < from && (period.until ?? day) >= from) from = period.from;
  const full = fullMonths(from, day);
  return { full, begun: endOfMonths(from, full) < day ? full + 1 : full };
}

/** Returns the months of 30 days (§ 191 BGB) that lie before a day, within so many months before it. */
function monthsWithin(periods: readonly Period[], day: IsoDate, within: number | undefined): Months {
  const [until, days] = [toDayNumber(day), new Set<number>()];
  for (const period of periods) {
    const end = Math.min(until, period.until === null ? until : toDayNumber(period.until));
    for (let at = toDayNumber(period.from); at < end; at += 1) days.add(at);
  }
  const first = within === undefined ? Number.NEGATIVE_INFINITY : until - within * 30;
  const months = [...days].filter((at) => at >= first).length / 30;
  return { full: Math.floor(months), begun: Math.ceil(months) };
}
