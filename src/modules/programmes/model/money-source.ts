import { z } from 'zod';
import { sumCents } from '#kernel/money.ts';
import { isEmpty, overlaps, type Period } from '#kernel/period.ts';
import { amountSchema } from './amount.ts';
import { textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { day, identifier, payerSchema } from './identifiers.ts';

const budgetPeriodSchema = z.strictObject({ from: day, until: day, amount: amountSchema });

/** A source of money (Mittelherkunft): who pays how much in all, and what of it is known for which budget years. */
export const moneySourceSchema = z
  .strictObject({
    id: identifier,
    title: textSchema,
    payer: payerSchema,
    amount: amountSchema.nullable().describe('null: no source states it'),
    budgetPeriods: z
      .array(budgetPeriodSchema)
      .max(30)
      .check(rule(followOneAnother))
      .describe('Only what is known; first day and day after the last'),
  })
  .check(rule(budgetWithinAmount));

function followOneAnother(periods: readonly Period[]): Fault[] {
  return periods.flatMap((period, index) => [
    ...faultIf(isEmpty(period), [index], 'ends before it begins'),
    ...faultIf(
      periods.slice(0, index).some((earlier) => overlaps(earlier, period)),
      [index],
      'overlaps another budget period',
    ),
  ]);
}

type Money = { amount: { amountCents: number } | null; budgetPeriods: { amount: { amountCents: number } }[] };

function budgetWithinAmount({ amount, budgetPeriods }: Money): Fault[] {
  const budgeted = sumCents(budgetPeriods.map((period) => period.amount.amountCents));
  const isWrong = amount !== null && budgeted > amount.amountCents;
  return faultIf(isWrong, ['budgetPeriods'], `sum to ${budgeted} cents, more than the whole amount`);
}
