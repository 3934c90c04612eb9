import { plausibilityLimits } from '../files.ts';
import type { Confirmation } from '../model/confirmation.ts';
import { type Flag, flagImplausibleAmounts } from '../model/plausibility.ts';
import { statedAmounts } from '../model/stated-amounts.ts';
import type { ProgrammeDetail } from '../queries/programmes.ts';

type NamedConfirmation = Confirmation & { name: string; at: Date };
export type OpenFlag = Flag & { stated: string; confirmation: NamedConfirmation | undefined };

/** Returns the amounts of a programme that look wrong, each with the word of whoever confirmed it. */
export function flagsOf(
  { definition }: ProgrammeDetail,
  confirmations: readonly NamedConfirmation[],
): OpenFlag[] {
  const stated = new Map(statedAmounts(definition).map(({ path, amount }) => [path, amount.stated]));
  return flagImplausibleAmounts(definition, plausibilityLimits()).map((flag) => ({
    ...flag,
    stated: stated.get(flag.path) ?? '',
    confirmation: confirmations.find(
      ({ path, amountCents }) => path === flag.path && amountCents === flag.amountCents,
    ),
  }));
}
