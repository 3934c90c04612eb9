import { addDays } from '#kernel/calendar.ts';
import { type Cents, splitByWeight } from '#kernel/money.ts';
import { centsInAll, centsOfYear, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { BudgetLine } from './books.ts';

/** The money that a file states of a source: in all, or for the budget years from first to last. */
export type MoneySourceSum = {
  readonly source: string;
  readonly years: Years | null;
  /** The lower end, where the words of the file state a range. */
  readonly leastCents: Cents;
  readonly mostCents: Cents;
};
type Years = { readonly first: number; readonly last: number };

type Programme = {
  readonly period: ProgrammeRules['period'];
  readonly sources: readonly Pick<ProgrammeRules['sources'][number], 'id' | 'amount' | 'budgetPeriods'>[];
};

/** Returns everything that a file states of how much its sources have: by budget years, of each year, and in all. */
export const statedMoney = ({ sources, period }: Programme): MoneySourceSum[] =>
  sources.flatMap(({ id: source, amount, budgetPeriods }) => [
    ...budgetPeriods.flatMap((budget) => statedOf(source, yearsOf(budget), budget.amount, budget)),
    ...(amount?.every === undefined || period.until === null
      ? []
      : yearsIn(yearsOf({ from: period.from, until: period.until })).flatMap((year) =>
          inEachYear(source, year, amount),
        )),
    ...(amount ? statedOf(source, null, amount, period) : []),
  ]);

type Amount = Parameters<typeof centsInAll>[0] & { readonly leastCents?: Cents | undefined };

function statedOf(
  source: string,
  years: Years | null,
  amount: Amount,
  time: Parameters<typeof centsInAll>[1],
): MoneySourceSum[] {
  const mostCents = centsInAll(amount, time);
  const least = centsInAll({ ...amount, amountCents: amount.leastCents ?? amount.amountCents }, time);
  return mostCents === null ? [] : [{ source, years, mostCents, leastCents: least ?? mostCents }];
}

function inEachYear(source: string, year: number, amount: Amount): MoneySourceSum[] {
  const mostCents = centsOfYear(amount);
  const least = centsOfYear({ ...amount, amountCents: amount.leastCents ?? amount.amountCents });
  const years = { first: year, last: year };
  return mostCents === null ? [] : [{ source, years, mostCents, leastCents: least ?? mostCents }];
}

const yearsOf = ({ from, until }: { readonly from: string; readonly until: string }): Years => ({
  first: Number(from.slice(0, 4)),
  last: Number(addDays(until, -1).slice(0, 4)),
});

const yearsIn = ({ first, last }: Years): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** An amount of a source for a year: on a line of the books, or about to be appropriated. */
type YearMoney = Pick<BudgetLine, 'source' | 'cashYear' | 'kind' | 'appropriatedCents'>;

/**
 * Returns what stands appropriated of something that a file states. What an earlier budget promised for a year is of the money of
 * that year, and not beside it; what is carried over was counted where it came from.
 */
export function appropriatedOf({ source, years }: MoneySourceSum, money: readonly YearMoney[]): Cents {
  const own = money.filter((one) => one.source === source && isWithin(one.cashYear, years));
  const byYear = Map.groupBy(own, ({ cashYear }) => cashYear);
  const sumOf = (all: readonly YearMoney[], kind: BudgetLine['kind']) =>
    all.reduce((sum, one) => sum + (one.kind === kind ? one.appropriatedCents : 0), 0);
  return [...byYear.values()].reduce(
    (sum, all) => sum + Math.max(sumOf(all, 'appropriation'), sumOf(all, 'authorisation')),
    0,
  );
}

const isWithin = (year: number, years: Years | null): boolean =>
  years === null || (year >= years.first && year <= years.last);

/** The amount that a file states and an appropriation would exceed, with what stands already. */
export type MoneySourceExceeded = MoneySourceSum & { readonly index: number; readonly standingCents: Cents };

/** Finds the appropriations that go beyond what the file states of their source, each with the tightest that it states. */
export const beyondStated = (
  stated: readonly MoneySourceSum[],
  lines: readonly YearMoney[],
  asked: readonly YearMoney[],
): MoneySourceExceeded[] =>
  asked.flatMap(({ source, cashYear }, index) => {
    const before = [...lines, ...asked.slice(0, index)];
    const now = [...lines, ...asked.slice(0, index + 1)];
    const exceeded = stated.find(
      (one) =>
        one.source === source && isWithin(cashYear, one.years) && appropriatedOf(one, now) > one.mostCents,
    );
    return exceeded ? [{ ...exceeded, index, standingCents: appropriatedOf(exceeded, before) }] : [];
  });

/** The row that the form of an appropriation begins with. */
export type ProposedAppropriation = {
  readonly source: string;
  readonly cashYear: number;
  /** None where everything that the file states stands appropriated. */
  readonly amountCents: Cents | undefined;
};

/**
 * Returns the budget years that a file names, each with its part of what is left of the money stated for them: of the lower end,
 * where it states a range. How much of it is of which year nobody states, so that they begin alike.
 */
export const proposedRows = (programme: Programme, lines: readonly YearMoney[]): ProposedAppropriation[] =>
  statedMoney(programme).flatMap((stated) => {
    if (stated.years === null) return [];
    const years = yearsIn(stated.years);
    const left = Math.max(0, stated.leastCents - appropriatedOf(stated, lines));
    const parts = splitByWeight(
      left,
      years.map(() => 1),
    );
    return years.map((cashYear, at) => ({
      ...{ source: stated.source, cashYear },
      amountCents: parts[at] || undefined,
    }));
  });
