import { z } from 'zod';
import { cited } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { readStatedAmount } from './stated-amount.ts';

// Far above any budget of the world, so that even a list of them adds up exactly.
const MAXIMUM_CENTS = 100_000_000_000_000;

/** The statement of a source: its own words, and the number they mean. */
const statement = {
  stated: z.string().min(1).max(200).describe('The amount in the words of the source, as they stand there'),
  amountCents: z
    .int()
    .min(0)
    .max(MAXIMUM_CENTS)
    .describe('The same amount in cents; never corrected in silence'),
};

/** An amount as a source states it, with the other sources that state another. */
export const amountSchema = cited({
  ...statement,
  otherStatements: z
    .array(cited(statement).check(rule(agreesWithWords)))
    .max(10)
    .optional(),
}).check(rule(agreesWithWords));
export type Amount = z.output<typeof amountSchema>;

/** Checks the number against the words: a digit lost between them would be a new error, and nobody's. */
function agreesWithWords({ stated, amountCents }: { stated: string; amountCents: number }): Fault[] {
  const isWrong = readStatedAmount(stated) !== amountCents;
  return faultIf(isWrong, ['amountCents'], `is not the amount that is stated: ${stated}`);
}
