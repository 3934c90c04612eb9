import { type Cents, splitByWeight, sumCents } from '#kernel/money.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { programmePlaces } from './programme-places.ts';

type Programme = Pick<ProgrammeDefinition, 'quotas' | 'targets'> & {
  readonly sources: readonly {
    readonly isPayable: boolean;
    readonly amount: { readonly amountCents: Cents | null } | null;
  }[];
};

/**
 * Returns the money that a district may be granted: the amount that the file names for it; else its part by the key of the
 * file, of what is paid out here and named for nobody, where the programme divides no places. None: nothing binds.
 */
export function moneyQuotaOf(programme: Programme, district: string): Cents | null {
  const { named, others, key } = programme.quotas;
  const own = named.find((quota) => quota.district === district);
  if (own?.amount) return own.amount.amountCents;
  const whole = payableCents(programme);
  if (own || others !== 'by-key' || whole === null || programmePlaces(programme) !== null) return null;
  const rest = whole - sumCents(named.map(({ amount }) => amount?.amountCents ?? 0));
  const keyed = Object.entries(key?.weights ?? {})
    .filter(([one]) => !named.some((quota) => quota.district === one))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = splitByWeight(
    Math.max(0, rest),
    keyed.map(([, weight]) => weight),
  );
  return parts[keyed.findIndex(([one]) => one === district)] ?? 0;
}

/** Returns the money that is paid out here, where the file says how much of each source. */
function payableCents({ sources }: Programme): Cents | null {
  const amounts = sources
    .filter(({ isPayable }) => isPayable)
    .map(({ amount }) => amount?.amountCents ?? null);
  return amounts.length === 0 || amounts.includes(null) ? null : sumCents(amounts.map((cents) => cents ?? 0));
}
