import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import { type BudgetLine, freeCents } from '#modules/funding/index.ts';
import { ownCashByYear, type PlanLine, type YearOfSource } from './finance-plan.ts';

/** The share of a grant on one budget line. */
export type Share = { readonly budgetLineId: string; readonly amountCents: Cents };

/** The name of this rule, kept beside what was calculated by it; another rule has another name. */
export const SPLIT_RULE = 'grant-by-plan-1';

export type SplitRefusal = 'no-own-cash' | 'no-money-in-year' | 'line-exhausted';

/**
 * Finds the budget line for the money of each source and year of a plan: the appropriation of that year, else the
 * authorisation for it. Refused with the figure where there is none, or none with enough left.
 */
export function splitByPlan(
  plan: readonly PlanLine[],
  lines: readonly BudgetLine[],
): Decision<readonly Share[], SplitRefusal> {
  const years = ownCashByYear(plan);
  return years.length === 0 ? refused('no-own-cash') : splitYears(years, lines);
}

/** Finds the budget line for the money of each source and year; in the same way. */
export function splitYears(
  years: readonly YearOfSource[],
  lines: readonly BudgetLine[],
): Decision<readonly Share[], 'no-money-in-year' | 'line-exhausted'> {
  const shares: Share[] = [];
  for (const year of years) {
    const line = lineFor(year, lines);
    if (!line)
      return refused('no-money-in-year', {
        source: year.source,
        year: year.cashYear,
        wanted: year.amountCents,
      });
    if (freeCents(line) < year.amountCents)
      return refused('line-exhausted', exhausted(line, year.amountCents));
    shares.push({ budgetLineId: line.id, amountCents: year.amountCents });
  }
  return decided(shares);
}

/** Tells whether the lines of a prepared grant still have what it takes from them. */
export function stillThere(
  shares: readonly Share[],
  lines: readonly BudgetLine[],
): Decision<readonly Share[], 'line-exhausted'> {
  for (const { budgetLineId, amountCents } of shares) {
    const line = lines.find(({ id }) => id === budgetLineId);
    if (!line || line.closedOn !== null) return refused('line-exhausted');
    if (freeCents(line) < amountCents) return refused('line-exhausted', exhausted(line, amountCents));
  }
  return decided(shares);
}

const exhausted = (line: BudgetLine, wanted: Cents) => ({
  free: freeCents(line),
  wanted,
  source: line.sourceTitle,
  year: line.cashYear,
});

const ORDER: Readonly<Record<BudgetLine['kind'], number>> = {
  held: 0,
  appropriation: 1,
  authorisation: 2,
  'carry-over': 3,
};

/** Returns the line of a source and year with enough left, in the order in which they are spent; else the first of them. */
function lineFor({ source, cashYear, amountCents }: YearOfSource, lines: readonly BudgetLine[]) {
  const possible = lines
    .filter((line) => line.source === source && line.cashYear === cashYear)
    .filter(({ kind, closedOn }) => kind !== 'carry-over' && closedOn === null)
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  return possible.find((line) => freeCents(line) >= amountCents) ?? possible[0];
}
