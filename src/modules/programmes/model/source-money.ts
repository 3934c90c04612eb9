import { addDays } from '#kernel/calendar.ts';
import { type Cents, sumCents } from '#kernel/money.ts';
import type { Amount } from './amount.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';

type Time = Pick<ProgrammeDefinition['period'], 'from' | 'until'>;
type Stated = Pick<Amount, 'amountCents' | 'times' | 'every'>;

/** The times that something stated for each of them comes in one budget year; what is meant by the hour is of no year. */
const IN_A_YEAR = { year: 1, month: 12, hour: null } as const;

/** Returns what an amount says of one budget year, where it is meant again in each; null: it says nothing of a year. */
export function centsOfYear({ amountCents, times = 1, every }: Stated): Cents | null {
  const often = every === undefined ? null : IN_A_YEAR[every];
  return often === null ? null : amountCents * times * often;
}

/**
 * Returns what an amount comes to over all the budget years of a time: as many times as it says, and again in each year where it
 * says so. Null: it is of each year, and nobody knows how many there are.
 */
export function centsInAll(amount: Stated, time: Time): Cents | null {
  if (amount.every === undefined) return amount.amountCents * (amount.times ?? 1);
  const ofYear = centsOfYear(amount);
  return ofYear === null || time.until === null ? null : ofYear * budgetYears({ ...time, until: time.until });
}

const budgetYears = ({ from, until }: { from: string; until: string }): number =>
  Number(addDays(until, -1).slice(0, 4)) - Number(from.slice(0, 4)) + 1;

type Programme = {
  readonly period: Time;
  readonly sources: readonly { readonly isPayable: boolean; readonly amount: Stated | null }[];
};

/** Returns the money that is paid out here, where the file says how much of each source. */
export function payableCents({ sources, period }: Programme): Cents | null {
  const amounts = sources
    .filter(({ isPayable }) => isPayable)
    .map(({ amount }) => amount && centsInAll(amount, period));
  return amounts.length === 0 || amounts.includes(null) ? null : sumCents(amounts.map((cents) => cents ?? 0));
}
