import { z } from 'zod';
import { cited } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { readStatedAmount } from './stated-amount.ts';

// Far above any budget of the world, so that even a list of them adds up exactly.
const MAXIMUM_CENTS = 100_000_000_000_000;
const cents = z.int().min(0).max(MAXIMUM_CENTS);

/** The statement of a source: its own words, and the number they mean. */
const statement = {
  stated: z.string().min(1).max(200).describe('The amount in the words of the source, as they stand there'),
  amountCents: cents.describe('The same amount in cents, at most; never corrected in silence'),
  leastCents: cents.optional().describe('Where the words state a range: its lower end'),
  times: z.int().min(2).max(1000).optional().describe('Where the words state a multiple: how many times'),
  every: z
    .enum(['year', 'month', 'hour'])
    .optional()
    .describe('Where it is meant again in each year, month or hour'),
};
type Statement = {
  stated: string;
  amountCents: number;
  leastCents?: number | undefined;
  times?: number | undefined;
  every?: 'year' | 'month' | 'hour' | undefined;
};

/** An amount as a source states it, with the other sources that state another. */
export const amountSchema = cited({
  ...statement,
  otherStatements: z
    .array(cited(statement).check(rule(agreesWithWords)))
    .max(10)
    .optional(),
})
  .check(rule(agreesWithWords))
  .meta({ id: 'amount' });
export type Amount = z.output<typeof amountSchema>;

/** Checks the number against the words: a digit lost between them would be a new error, and nobody's. */
function agreesWithWords({ stated, amountCents, leastCents, times }: Statement): Fault[] {
  const read = readStatedAmount(stated);
  return [
    ...faultIf(read?.cents !== amountCents, ['amountCents'], `is not the amount that is stated: ${stated}`),
    ...faultIf(read?.leastCents !== leastCents, ['leastCents'], range(stated, read?.leastCents)),
    ...faultIf(read?.times !== times, ['times'], multiple(stated, read?.times)),
  ];
}

const range = (stated: string, least: number | undefined): string =>
  least === undefined
    ? `is given, but the words state no range: ${stated}`
    : `the words state a range from ${least} cents: ${stated}`;

const multiple = (stated: string, times: number | undefined): string =>
  times === undefined
    ? `is given, but the words state no multiple: ${stated}`
    : `the words state it ${times} times: ${stated}`;
