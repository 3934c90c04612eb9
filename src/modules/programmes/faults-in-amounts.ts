import type { Cents } from '#kernel/money.ts';
import { plausibilityLimits } from './files.ts';
import type { FlaggedAmount } from './model/confirmation.ts';
import { exceededLimit } from './model/exceeded-limit.ts';
import type { LimitScope, PlausibilityLimit } from './model/plausibility-limits.ts';
import type { ProgrammeRules } from './model/programme-rules.ts';

type Programme = Pick<ProgrammeRules, 'sources' | 'costTypes' | 'land'> & {
  /** The amounts that two people have called right, each up to which sum. */
  readonly confirmed: readonly FlaggedAmount[];
};

/** An amount that somebody typed: of a source, as the price of a unit of a cost type, or of the money of the programme as such. */
export type TypedAmount = {
  readonly path: string;
  readonly amountCents: Cents | undefined;
  readonly source?: string | undefined;
  readonly unitOf?: string | undefined;
};

type AmountFault = {
  readonly path: string;
  readonly code: 'unconfirmed-amount';
  readonly facts: Readonly<Record<string, string | number>>;
};

/**
 * Finds the typed amounts that are more than something real can be (`plausibility-limits.yaml`), each at its field. Two people of
 * the ministry may call such an amount right (`programmes.prepare-amount`); then nobody is asked again up to it.
 */
export const faultsInAmounts = (typed: readonly TypedAmount[], programme: Programme): AmountFault[] =>
  typed.flatMap((one) => {
    const limit = limitOn(one, programme);
    return limit
      ? [
          {
            path: one.path,
            code: 'unconfirmed-amount',
            facts: {
              limitDe: limit.what.de,
              limitEn: limit.what.en,
              mostCents: limit.maximum.amountCents,
            },
          },
        ]
      : [];
  });

/** Returns the limit that a typed amount exceeds and that nobody has let it pass. */
export function limitOn(
  { amountCents = 0, source, unitOf }: TypedAmount,
  { sources, costTypes, land, confirmed }: Programme,
): PlausibilityLimit | null {
  if (unitOf !== undefined) {
    const cost = costTypes.find(({ id }) => id === unitOf);
    // Wages and receipts are no lump sums, and what the file caps was held against the limits when it was published.
    if (!cost || cost.cap || (cost.basis !== 'lump-sum' && cost.basis !== 'allowance')) return null;
    return exceeded(amountCents, { of: 'cap', per: cost.per }, typedPath('costTypes', unitOf), confirmed);
  }
  // Money that stands for no source may be of any that is paid out here: the widest limit tells.
  const asked = sources.filter(({ id, isPayable }) => (source === undefined ? isPayable : id === source));
  const limits = asked.map(({ id, payer }) =>
    exceeded(amountCents, { of: 'money', payer, land }, typedPath('money', id), confirmed),
  );
  return limits.includes(null) ? null : (limits[0] ?? null);
}

function exceeded(
  amountCents: Cents,
  scope: LimitScope,
  path: string,
  confirmed: readonly FlaggedAmount[],
): PlausibilityLimit | null {
  const isConfirmed = confirmed.some((one) => one.path === path && amountCents <= one.amountCents);
  return isConfirmed ? null : exceededLimit(amountCents, scope, plausibilityLimits());
}

/** Returns the name under which an amount is confirmed that is typed and stands in no file. */
export const typedPath = (of: 'money' | 'costTypes', id: string): string => `typed.${of}.${id}`;
