import { splitByWeight } from '#kernel/money.ts';
import { figuresBy, type QuotaFigures, type QuotaKind } from './allotted.ts';
import type { Evidence } from './evidence.ts';
import type { District } from './land-file.ts';
import { latestTarget } from './latest-target.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import type { ProgrammeRules } from './programme-rules.ts';
import { payableCents } from './source-money.ts';

/** Kontingent: what one district has, and whether a source names any of it, we computed it or nobody knows. */
type DistrictQuota = QuotaFigures & {
  readonly district: string;
  readonly known: 'known' | 'computed' | 'open';
  /** The weight of the district in the key, whether its quota goes by it or not; 0 where there is no key. */
  readonly weight: number;
  readonly evidence: Evidence;
};

type Rule = ProgrammeDefinition['quotas'];
type Programme = Pick<ProgrammeRules, 'quotas' | 'targets' | 'sources' | 'period'>;
type Key = Pick<District, 'key' | 'integrationBudgetPartsPerMillion'>;

/**
 * Returns the quota of every district, in the order of their keys. A figure that a source names stays as it is; the rest is
 * divided by shares with the largest remainder, so that all together are what the programme has: places, participants and
 * projects to the whole one, money to the cent.
 */
export function districtQuotas(programme: Programme, districts: readonly District[]): DistrictQuota[] {
  const sorted = districts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const parts = figuresBy((what) => divideTheRest(programme, what, sorted));
  return sorted.map((district) => {
    const { key } = district;
    const named = namedQuota(programme, key);
    const figures = figuresBy((what) => namedFigure(named, what) ?? parts[what].get(key) ?? null);
    const isComputed = Object.values(figures).some((figure) => figure !== null);
    return {
      ...figures,
      district: key,
      known: named ? 'known' : isComputed ? 'computed' : 'open',
      weight: weightOf(programme.quotas, district),
      evidence: evidenceOf(named ?? programme.quotas),
    };
  });
}

/** Returns what a programme has of it in all; null: its file says no number. */
export const wholeOf = (programme: Programme): QuotaFigures =>
  figuresBy((what) => (what === 'amountCents' ? payableCents(programme) : latestTarget(programme, what)));

/** Tells whether nothing is granted above the money that a district has: unless the file says that it does not bind. */
export const bindsMoney = ({ quotas }: Pick<Programme, 'quotas'>): boolean => quotas.moneyBinds !== false;

/**
 * Tells whether the key divides the money as well. Beside places it does so only where the file says whether that binds: else the
 * districts get places, and money follows them.
 */
export const dividesMoney = (programme: Programme): boolean =>
  goesByKey(programme.quotas) &&
  payableCents(programme) !== null &&
  (programme.quotas.moneyBinds !== undefined || latestTarget(programme, 'places') === null);

/** Finds keys of named quotas that are no district of the Land: a typing error, or the list of another Land. */
export const unknownDistricts = (
  { quotas }: Pick<Programme, 'quotas'>,
  districts: readonly District[],
): string[] =>
  quotas.named.map(({ district }) => district).filter((key) => !districts.some((known) => known.key === key));

/** Divides what nobody is named for among the districts and whoever else the key of the file weighs. */
function divideTheRest(
  programme: Programme,
  what: QuotaKind,
  districts: readonly District[],
): ReadonlyMap<string, number> {
  const whole = wholeOf(programme)[what];
  const isNamed = (key: string) => namedFigure(namedQuota(programme, key), what) !== undefined;
  const others = [...districts, ...onlyWeighed(programme.quotas, districts)].filter(
    ({ key }) => !isNamed(key),
  );
  const weights = others.map((district) => weightOf(programme.quotas, district));
  if (whole === null || (what === 'amountCents' && !dividesMoney(programme))) return new Map();
  if (!weights.some((weight) => weight > 0)) return new Map();

  const named = programme.quotas.named.reduce((sum, quota) => sum + (namedFigure(quota, what) ?? 0), 0);
  const parts = splitByWeight(Math.max(0, whole - named), weights);
  return new Map(others.map(({ key }, index) => [key, parts[index] as number]));
}

const onlyWeighed = ({ key }: Rule, districts: readonly District[]): Key[] =>
  Object.keys(key?.weights ?? {})
    .filter((one) => !districts.some((district) => district.key === one))
    .toSorted()
    .map((one) => ({ key: one, integrationBudgetPartsPerMillion: undefined }));

const goesByKey = ({ others }: Rule): boolean =>
  others === 'by-key' || others === 'by-integration-budget-annex-2';

function weightOf({ others, key }: Rule, district: Key): number {
  if (others === 'by-integration-budget-annex-2')
    return district.integrationBudgetPartsPerMillion?.annex2 ?? 0;
  return others === 'by-key' ? (key?.weights[district.key] ?? 0) : 0;
}

const namedQuota = ({ quotas }: Pick<Programme, 'quotas'>, key: string): Rule['named'][number] | undefined =>
  quotas.named.find(({ district }) => district === key);

const namedFigure = (named: Rule['named'][number] | undefined, what: QuotaKind): number | undefined =>
  what === 'amountCents' ? named?.amount?.amountCents : named?.[what];

const evidenceOf = ({ sources, verified, note }: Evidence): Evidence => ({ sources, verified, note });
