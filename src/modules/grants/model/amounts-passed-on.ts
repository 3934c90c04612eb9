import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { PlanLine } from './finance-plan.ts';

/** The amount of one line of a plan that is passed on. */
export type AmountPassedOn = { readonly number: number; readonly amountCents: Cents };

/** Returns the lines of no project, each with what is left of it once others have their part. */
export const linesLeft = (lines: readonly PlanLine[], passedOn: readonly PlanLine[]): PlanLine[] =>
  lines
    .filter(({ projectId, sourceKind }) => projectId === null && sourceKind === 'own-cash')
    .map((line) => ({
      ...line,
      amountCents: passedOn
        .filter((other) => other.projectId === null && keyOf(other) === keyOf(line))
        .reduce((left, { amountCents }) => left - amountCents, line.amountCents),
    }))
    .filter(({ amountCents }) => amountCents > 0);

const keyOf = ({ costType, source, cashYear }: PlanLine): string =>
  JSON.stringify([costType, source, cashYear]);

/** Returns the lines that are passed on; refuses more than is left of one, with the figure. */
export function amountsPassedOn(
  amounts: readonly AmountPassedOn[],
  left: readonly PlanLine[],
): Decision<PlanLine[], 'above-line'> {
  const above = amounts.find(({ number, amountCents }) => amountCents > leftOf(number, left));
  if (above)
    return refused('above-line', {
      line: above.number,
      left: leftOf(above.number, left),
      wanted: above.amountCents,
    });
  const wanted = left.flatMap((line) => {
    const amountCents = amounts
      .filter(({ number }) => number === line.number)
      .reduce((sum, one) => sum + one.amountCents, 0);
    // A part of a line is no product of quantity and price any more.
    const product = amountCents === line.amountCents ? {} : { quantity: null, unitPriceCents: null };
    return amountCents > 0 ? [{ ...line, ...product, amountCents, note: null }] : [];
  });
  return decided(wanted.map((line, index) => ({ ...line, number: index + 1 })));
}

const leftOf = (number: number, left: readonly PlanLine[]): Cents =>
  left.find((line) => line.number === number)?.amountCents ?? 0;
