import type { Text } from './evidence.ts';
import { exceededLimit } from './exceeded-limit.ts';
import {
  type Bibliography,
  contradictedText,
  exceededText,
  inBothLanguages,
  otherSourceText,
  thousandfoldText,
} from './flag-texts.ts';
import type { PlausibilityLimits } from './plausibility-limits.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { type PlacedAmount, statedAmounts } from './stated-amounts.ts';

/** An amount that is probably wrong: why, and what it may have meant. It stands as stated until a person decides. */
export type Flag = {
  readonly path: string;
  readonly amountCents: number;
  readonly reason: Text;
  readonly suggestion: Suggestion | null;
};
type Suggestion = { readonly amountCents: number; readonly text: Text };

/** Finds the amounts of a programme that exceed what is possible, or that another of its sources contradicts. */
export const flagImplausibleAmounts = (programme: ProgrammeDefinition, limits: PlausibilityLimits): Flag[] =>
  statedAmounts(programme).flatMap((placed) => flagsOf(placed, programme.bibliography, limits));

function flagsOf(
  { path, amount, scope }: PlacedAmount,
  bibliography: Bibliography,
  limits: PlausibilityLimits,
): Flag[] {
  const limitFor = (amountCents: number) => exceededLimit(amountCents, scope, limits);
  const exceeded = limitFor(amount.amountCents);
  const others = (amount.otherStatements ?? []).filter(
    ({ amountCents }) => amountCents !== amount.amountCents,
  );
  if (!exceeded && !others.length) return [];

  const reason = inBothLanguages([
    ...(exceeded ? [exceededText(amount, bibliography, exceeded, limits.bibliography)] : []),
    ...others.map((other) => contradictedText(other, bibliography)),
  ]);
  const possible = others.find(({ amountCents }) => !limitFor(amountCents));
  const suggestion = possible
    ? { amountCents: possible.amountCents, text: otherSourceText(possible, bibliography) }
    : exceeded && thousandthOf(amount.amountCents, limitFor);
  return [{ path, amountCents: amount.amountCents, reason, suggestion }];
}

/** Returns a thousandth of the amount if only that would be possible: the slip between Millionen and Milliarden. */
function thousandthOf(amountCents: number, limitFor: (amountCents: number) => unknown): Suggestion | null {
  const thousandth = amountCents / 1000;
  if (!Number.isInteger(thousandth) || limitFor(thousandth)) return null;
  return { amountCents: thousandth, text: thousandfoldText };
}
