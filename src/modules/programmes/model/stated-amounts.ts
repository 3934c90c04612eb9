import type { Amount } from './amount.ts';
import type { LimitScope } from './plausibility-limits.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';

/** An amount of a programme with its path in the file and with what it is an amount of. */
export type PlacedAmount = {
  readonly path: string;
  readonly amount: Amount;
  readonly scope: LimitScope | null;
};

/**
 * Returns every amount that a programme states: its money, the budget periods of it, the caps of its costs, named
 * quotas.
 */
export const statedAmounts = (programme: ProgrammeDefinition): PlacedAmount[] =>
  [...moneyOf(programme), ...capsOf(programme), ...quotasOf(programme)].flatMap(({ amount, ...place }) =>
    amount ? [{ ...place, amount }] : [],
  );

type MaybeAmount = Omit<PlacedAmount, 'amount'> & { readonly amount: Amount | null | undefined };

const moneyOf = ({ money, land }: ProgrammeDefinition): MaybeAmount[] =>
  money.flatMap(({ amount, payer, budgetPeriods }, index) => {
    const scope = { of: 'money', payer, land } as const;
    return [
      { path: `money[${index}].amount`, amount, scope },
      ...budgetPeriods.map((period, number) => ({
        path: `money[${index}].budgetPeriods[${number}].amount`,
        amount: period.amount,
        scope,
      })),
    ];
  });

const capsOf = ({ costTypes }: ProgrammeDefinition): MaybeAmount[] =>
  costTypes.map(({ cap, per }, index) => ({
    path: `costTypes[${index}].cap`,
    amount: cap,
    scope: per === 'project' ? null : { of: 'cap', per },
  }));

const quotasOf = ({ quotas, land }: ProgrammeDefinition): MaybeAmount[] =>
  quotas.named.map(({ amount }, index) => ({
    path: `quotas.named[${index}].amount`,
    amount,
    scope: { of: 'money', payer: 'land', land },
  }));
