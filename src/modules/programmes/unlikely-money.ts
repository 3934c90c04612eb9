import { plausibilityLimits } from './files.ts';
import { exceededLimit } from './model/exceeded-limit.ts';
import type { MoneySource } from './model/money-source.ts';
import type { ProgrammeDefinition } from './model/programme-definition.ts';

/**
 * Tells whether an amount of money is more than something real that it cannot exceed, such as the whole ESF of a Land:
 * it is probably wrong, and a named person answers for it.
 */
export const isUnlikelyMoney = (
  amountCents: number,
  payer: MoneySource['payer'],
  land: ProgrammeDefinition['land'],
): boolean => exceededLimit(amountCents, { of: 'money', payer, land }, plausibilityLimits()) !== null;
