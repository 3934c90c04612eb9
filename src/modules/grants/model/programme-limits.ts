import type { Cents } from '#kernel/money.ts';
import {
  type BrokenOfferLimit,
  type BrokenProgrammeLimit,
  brokenOfferLimits,
  type OfferUnit,
  type ProgrammeRules,
  type QuotaFigures,
  quantityIn,
  type RelatedProgramme,
} from '#modules/programmes/index.ts';
import type { ApplicationItem } from './application.ts';
import { ownCashCents, type PlanLine } from './finance-plan.ts';

type Item = Pick<ApplicationItem, 'title' | 'offers'>;

/** The limits of a programme that a grant is held to. */
type GrantLimit =
  | 'over-quota'
  | 'over-money-quota'
  | 'beyond-flanked'
  | 'over-target'
  | 'over-average'
  | 'over-limit'
  | 'below-size'
  | 'above-size'
  | 'below-part'
  | 'above-part'
  | 'too-long'
  | 'begun-before'
  | 'after-last-grant'
  | 'not-its-turn'
  | 'not-under-grant'
  | 'outside-grant'
  | 'above-line'
  | BrokenOfferLimit['limit'];

/** A limit that a grant breaks, with its figures. */
export type BrokenGrantLimit = BrokenProgrammeLimit<GrantLimit>;

/** The kinds of quota that are counted project by project; money is bound line by line. */
const COUNTED = ['places', 'participants', 'projects'] as const;

/** The quota of a district in a programme and what it has been granted already; no quota is no limit. */
export type QuotaStanding = {
  readonly quota: Pick<QuotaFigures, Counted>;
  readonly granted: Readonly<Record<Counted, number>>;
};
type Counted = (typeof COUNTED)[number];

/** Returns what projects take of a quota. */
export const takenBy = (items: readonly Pick<Item, 'offers'>[]): QuotaStanding['granted'] => {
  const inUnit = (unit: OfferUnit) => items.reduce((sum, { offers }) => sum + quantityIn(offers, unit), 0);
  return { places: inUnit('place'), participants: inUnit('participant'), projects: items.length };
};

type Rules = Pick<ProgrammeRules, 'offers' | 'sizes' | 'staffing' | 'quotas'>;

/** Finds every limit of a programme that projects break together or each by itself, in the order of the projects. */
export const brokenLimits = (
  items: readonly Item[],
  rules: Rules,
  standing: QuotaStanding,
): BrokenGrantLimit[] => [
  ...overQuota(items, rules, standing),
  ...items.flatMap(({ title, offers }) =>
    brokenOfferLimits(offers, rules).map(({ limit, mayPass, facts }) => ({
      limit,
      mayPass,
      facts: { title, ...facts },
    })),
  ),
];

/** The places that a programme has been granted already, as a whole, in the unit in which it counts. */
type Whole = { readonly unit: OfferUnit; readonly granted: number };

/** Finds the programmes within whose places this one stays, and that a grant would exceed. */
export const beyondFlanked = (
  items: readonly Item[],
  related: readonly RelatedProgramme[],
  { unit, granted }: Whole,
): BrokenGrantLimit[] => {
  const asked = items.reduce((sum, { offers }) => sum + quantityIn(offers, unit), 0);
  return related.flatMap(({ relation, title, places }) =>
    relation.placesWithin && places !== null && granted + asked > places
      ? [
          {
            limit: 'beyond-flanked' as const,
            mayPass: false,
            facts: { titleDe: title.de, titleEn: title.en, places, granted, asked, unit },
          },
        ]
      : [],
  );
};

function overQuota(
  items: readonly Item[],
  { quotas }: Rules,
  { quota: quotaOf, granted: grantedOf }: QuotaStanding,
): BrokenGrantLimit[] {
  const taken = takenBy(items);
  return COUNTED.flatMap((of) => {
    const [quota, granted, asked] = [quotaOf[of], grantedOf[of], taken[of]];
    return quota === null || asked === 0 || granted + asked <= quota
      ? []
      : [
          {
            limit: 'over-quota' as const,
            mayPass: quotas.broken === 'reasoned-exception',
            facts: { of, quota, granted, asked },
          },
        ];
  });
}

/** The money that a district may be granted and that it was granted already; no quota is no limit. */
export type MoneyQuota = { readonly quota: Cents | null; readonly granted: Cents };

/** Finds whether lines take more than is left of the money of a district. */
export const overMoneyQuota = (
  lines: readonly PlanLine[],
  { quotas }: Pick<Rules, 'quotas'>,
  { quota, granted }: MoneyQuota,
): BrokenGrantLimit[] => {
  const asked = ownCashCents(lines);
  if (quota === null || granted + asked <= quota) return [];
  return [
    {
      limit: 'over-money-quota',
      mayPass: quotas.broken === 'reasoned-exception',
      facts: { quota, granted, asked },
    },
  ];
};
