import { splitByWeight } from '#kernel/money.ts';
import type { Evidence } from './evidence.ts';
import type { District } from './land-file.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { programmePlaces } from './programme-places.ts';

/** Platzkontingent: the places of one district, and whether a source names them, we computed them or nobody knows. */
type DistrictQuota = {
  readonly district: string;
  readonly places: number | null;
  readonly known: 'known' | 'computed' | 'open';
  /** The weight of the district in the key, whether its quota goes by it or not; 0 where there is no key. */
  readonly weight: number;
  readonly evidence: Evidence;
};

type Programme = Pick<ProgrammeDefinition, 'quotas' | 'targets'>;

/**
 * Returns the quota of every district, in the order of their keys. A quota that a source names stays as it is; the
 * other places are divided by shares with the largest remainder, so that all quotas together are the places of the
 * programme.
 */
export function districtQuotas(programme: Programme, districts: readonly District[]): DistrictQuota[] {
  const sorted = districts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const computed = divideTheRest(programme, sorted);
  return sorted.map((district) => {
    const { key } = district;
    const weight = weightOf(programme.quotas, district);
    const named = namedQuota(programme, key);
    if (named)
      return { district: key, places: named.places, known: 'known', weight, evidence: evidenceOf(named) };
    const places = computed.get(key) ?? null;
    const known = places === null ? 'open' : 'computed';
    return { district: key, places, known, weight, evidence: evidenceOf(programme.quotas) };
  });
}

/** Finds keys of named quotas that are no district of the Land: a typing error, or the list of another Land. */
export const unknownDistricts = ({ quotas }: Programme, districts: readonly District[]): string[] =>
  quotas.named.map(({ district }) => district).filter((key) => !districts.some((known) => known.key === key));

function divideTheRest(programme: Programme, districts: readonly District[]): ReadonlyMap<string, number> {
  const places = programmePlaces(programme);
  const others = districts.filter(({ key }) => !namedQuota(programme, key));
  const weights = others.map((district) => weightOf(programme.quotas, district));
  if (places === null || !weights.some((weight) => weight > 0)) return new Map();

  const rest = places - programme.quotas.named.reduce((sum, quota) => sum + (quota.places ?? 0), 0);
  const parts = splitByWeight(rest, weights);
  return new Map(others.map(({ key }, index) => [key, parts[index] as number]));
}

function weightOf({ others, key }: Programme['quotas'], district: District): number {
  if (others === 'by-integration-budget-annex-2')
    return district.integrationBudgetPartsPerMillion?.annex2 ?? 0;
  return others === 'by-key' ? (key?.weights[district.key] ?? 0) : 0;
}

const namedQuota = ({ quotas }: Programme, key: string) => {
  const named = quotas.named.find(({ district }) => district === key);
  return named?.places === undefined ? undefined : { ...named, places: named.places };
};

const evidenceOf = ({ sources, verified, note }: Evidence): Evidence => ({ sources, verified, note });
