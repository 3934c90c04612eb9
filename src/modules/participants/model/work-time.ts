import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { check, type FactName, type LawFacts, list } from '#law/index.ts';

/** Work in this Land that uses up the time of a provision. */
export type WorkedAssignment = Period & { readonly under: string };

/** The ground of a provision's time: the facts to ask for, and the kind of employment that such work is noted as. */
type TimeFacts = { readonly facts: readonly FactName[]; readonly kind: '16e' | '16i' | null };

const TIME_FACTS: Readonly<Record<string, TimeFacts>> = {
  'sgb2-16d': { facts: ['assignments16d', 'extensionConditionsMet'], kind: null },
  'sgb2-16e': { facts: ['employments'], kind: '16e' },
  'sgb2-16i': { facts: ['employments'], kind: '16i' },
};

const known = new Set(list().instruments.map(({ instrument }) => instrument));

/**
 * Returns what a provision says of the time that somebody may still work under it on a day, whatever else it asks of them. A
 * provision that the book does not have leaves it open; one that limits no time leaves time.
 */
export function timeUnder(under: string, asOf: IsoDate, facts: LawFacts) {
  if (!known.has(under)) return { verdict: 'unknown' as const, budget: null, citation: under, rule: under };
  const { verdict, conditions, budget = null, version } = check({ instrument: under, asOf, facts });
  const condition = conditions.find(({ id }) => id === 'time-left');
  const answer = condition?.verdict ?? (verdict === 'no-version' ? 'unknown' : 'met');
  const rule = version.citation;
  return { verdict: answer, budget, citation: condition?.citation ?? rule, rule };
}

/** Returns the facts that the time of a provision hangs on, on a day. */
export function timeFactsOf(under: string, asOf: IsoDate): FactName[] {
  if (!known.has(under)) return [];
  const { missing } = check({ instrument: under, asOf, facts: {} });
  return missing.filter((name) => TIME_FACTS[under]?.facts.includes(name));
}

/** Returns what is known about somebody with more work under a provision. Where nobody has said what there was, it stays unknown. */
export function withWork(facts: LawFacts, under: string, periods: readonly Period[]): LawFacts {
  const rests = TIME_FACTS[under];
  if (!rests || periods.length === 0) return facts;
  const { kind } = rests;
  if (kind === null)
    return facts.assignments16d === undefined
      ? facts
      : { ...facts, assignments16d: [...facts.assignments16d, ...periods] };
  if (facts.employments === undefined) return facts;
  return { ...facts, employments: [...facts.employments, ...periods.map((period) => ({ ...period, kind }))] };
}

/** Returns the work under a provision that was declared. */
export function workDeclared(facts: LawFacts, under: string): readonly Period[] {
  const kind = TIME_FACTS[under]?.kind;
  if (kind === undefined) return [];
  if (kind === null) return facts.assignments16d ?? [];
  return (facts.employments ?? []).filter((one) => one.kind === kind);
}

/** Returns the same with the work that the Land itself knows of, so that nobody types it. Days declared as well count once. */
export const withWorkedDays = (facts: LawFacts, worked: readonly WorkedAssignment[]): LawFacts =>
  [...new Set(worked.map(({ under }) => under))].reduce(
    (all, provision) =>
      withWork(
        all,
        provision,
        worked.filter(({ under }) => under === provision).map(({ from, until }) => ({ from, until })),
      ),
    facts,
  );
