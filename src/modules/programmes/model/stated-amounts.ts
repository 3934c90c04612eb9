import type { Amount } from './amount.ts';
import type { CostType } from './cost-type.ts';
import type { Offer } from './offer.ts';
import type { LimitScope } from './plausibility-limits.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';

/** An amount of a programme with its path in the file and with what it is an amount of. */
export type PlacedAmount = {
  readonly path: string;
  readonly amount: Amount;
  readonly scope: LimitScope | null;
};
type MaybeAmount = Omit<PlacedAmount, 'amount'> & { readonly amount: Amount | null | undefined };

/** The parts that hold amounts, wherever they stand: in the programme, an area or a version. */
type Parts = {
  readonly [Part in 'money' | 'costTypes' | 'quotas' | 'offers' | 'sizes']?:
    | ProgrammeDefinition[Part]
    | undefined;
};

/** Returns every amount that a programme states, in its areas and versions too. */
export function statedAmounts(programme: ProgrammeDefinition): PlacedAmount[] {
  const { land, areas, versions = [] } = programme;
  const places: [prefix: string, parts: Parts][] = [
    ['', programme],
    ...areas.map((area, index): [string, Parts] => [`areas.${index}.`, area]),
    ...versions.flatMap((version, index): [string, Parts][] => [
      [`versions.${index}.`, version],
      ...(version.areas ?? []).map((area, number): [string, Parts] => [
        `versions.${index}.areas.${number}.`,
        area,
      ]),
    ]),
  ];
  return places.flatMap(([prefix, parts]) =>
    amountsOf(parts, land).flatMap(({ path, amount, scope }) =>
      amount ? [{ path: prefix + path, amount, scope }] : [],
    ),
  );
}

const amountsOf = (
  { money = [], costTypes = [], quotas, offers = [], sizes = [] }: Parts,
  land: Land,
): MaybeAmount[] => [
  ...moneyOf(money, land),
  ...costTypes.flatMap(costsOf),
  ...(quotas?.named ?? []).map(({ amount }, index): MaybeAmount => {
    return { path: `quotas.named.${index}.amount`, amount, scope: { of: 'money', payer: 'land', land } };
  }),
  ...offers.flatMap(wagesOf),
  ...sizes.map(({ atMostAmount }, index) => ({
    path: `sizes.${index}.atMostAmount`,
    amount: atMostAmount,
    scope: null,
  })),
];

type Land = ProgrammeDefinition['land'];
const moneyOf = (money: ProgrammeDefinition['money'], land: Land): MaybeAmount[] =>
  money.flatMap(({ amount, payer, budgetPeriods }, index) => {
    const scope = { of: 'money', payer, land } as const;
    return [
      { path: `money.${index}.amount`, amount, scope },
      ...budgetPeriods.map((period, number) => ({
        path: `money.${index}.budgetPeriods.${number}.amount`,
        amount: period.amount,
        scope,
      })),
    ];
  });

function costsOf({ cap, per, tiers = [], limits = [] }: CostType, index: number): MaybeAmount[] {
  const scope = { of: 'cap', per } as const;
  const path = `costTypes.${index}`;
  return [
    { path: `${path}.cap`, amount: cap, scope },
    ...tiers.map((tier, number) => ({ path: `${path}.tiers.${number}.cap`, amount: tier.cap, scope })),
    ...limits.map(({ most, per: unit }, number) => ({
      path: `${path}.limits.${number}.most`,
      amount: most,
      scope: unit === 'average' ? null : ({ of: 'cap', per: unit } as const),
    })),
  ];
}

const wagesOf = ({ hourlyWage = [] }: Offer, index: number): MaybeAmount[] =>
  hourlyWage.map(({ least }, number) => ({
    path: `offers.${index}.hourlyWage.${number}.least`,
    amount: least,
    scope: null,
  }));
