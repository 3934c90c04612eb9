import { z } from 'zod';
import { sumCents } from '#kernel/money.ts';
import { isEmpty, overlaps, type Period } from '#kernel/period.ts';
import { amountSchema } from './amount.ts';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { day, identifier, payerSchema, rateBasisPoints } from './identifiers.ts';
import { readStatedAmount } from './stated-amount.ts';

/** The kinds of money: only own cash can be paid out here; the others are counted. */
const SOURCE_KINDS = ['own-cash', 'foreign-cash', 'in-kind', 'calculated', 'saved-benefits'] as const;
export type MoneySourceKind = (typeof SOURCE_KINDS)[number];

const budgetPeriodSchema = z.strictObject({
  from: day,
  until: day,
  amount: amountSchema.describe(
    'For the budget years of this time together; the form of an appropriation proposes what is left of it, of a range its lower end. More is asked back as for the whole amount',
  ),
});

/** A source of money (Mittelherkunft): who pays how much in all, and what of it is known for which budget years. */
export const moneySourceSchema = z
  .strictObject({
    id: identifier,
    title: textSchema,
    payer: payerSchema,
    kind: z
      .enum(SOURCE_KINDS)
      .optional()
      .describe('Without: own-cash if the Land, the ESF or the federation pays it in its own programme'),
    share: cited({ basisPoints: rateBasisPoints, bound: z.enum(['exactly', 'at-most', 'at-least']) })
      .optional()
      .describe('Its share of the eligible costs'),
    earmark: textSchema.optional().describe('What this money is kept for'),
    amount: amountSchema
      .nullable()
      .describe(
        'What it has in all: as many times as stated, of each budget year where every says so; null: no source states it. An appropriation beyond it is asked back and booked only with a reason that a second person confirms by name, and not refused: a file states what a source said, often in round figures, and parliament may give more',
      ),
    budgetPeriods: z
      .array(budgetPeriodSchema)
      .max(30)
      .check(rule(followOneAnother))
      .describe('Only what is known; first day and day after the last'),
  })
  .check(rule(budgetWithinAmount))
  .check(rule(saysItsTime))
  .meta({ id: 'moneySource' });
export type MoneySource = z.output<typeof moneySourceSchema>;

/** The payers whose money an authority of the Land pays out; all others pay from books of their own. */
const OWN_PAYERS: readonly MoneySource['payer'][] = ['land', 'esf'];

/** Returns the kind of a source: as the file says, or as its payer lets one assume. */
export const kindOfSource = (
  { kind, payer }: Pick<MoneySource, 'kind' | 'payer'>,
  land: string,
): MoneySourceKind =>
  kind ??
  (OWN_PAYERS.includes(payer) || (land === 'bund' && payer === 'federal') ? 'own-cash' : 'foreign-cash');

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

type Sum = { stated: string; amountCents: number; every?: string | undefined };
type Money = { amount: Sum | null; budgetPeriods: { amount: Sum }[] };

function budgetWithinAmount({ amount, budgetPeriods }: Money): Fault[] {
  const budgeted = sumCents(budgetPeriods.map((period) => period.amount.amountCents));
  const isWrong = amount !== null && amount.every === undefined && budgeted > amount.amountCents;
  return faultIf(isWrong, ['budgetPeriods'], `sum to ${budgeted} cents, more than the whole amount`);
}

/** Checks that money of each year is not read as the money of the whole time. */
function saysItsTime({ amount }: Money): Fault[] {
  const every = amount ? readStatedAmount(amount.stated)?.every : undefined;
  return faultIf(
    every !== amount?.every,
    ['amount', 'every'],
    `the words state it ${every ? `for each ${every}` : 'once'}`,
  );
}
