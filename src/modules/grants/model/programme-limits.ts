import type { Cents } from '#kernel/money.ts';
import {
  type BrokenOfferLimit,
  type BrokenProgrammeLimit,
  brokenOfferLimits,
  type OfferUnit,
  type ProgrammeRules,
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
  | 'above-whole-cost'
  | BrokenOfferLimit['limit'];

/** A limit that a grant breaks, with its figures. */
export type BrokenGrantLimit = BrokenProgrammeLimit<GrantLimit>;

/** The places that a district may have in a programme and those that it has been granted already; no quota is no limit. */
export type QuotaStanding = { readonly quota: number | null; readonly granted: number };

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
  { quota, granted }: QuotaStanding,
): BrokenGrantLimit[] {
  const asked = items.reduce((sum, { offers }) => sum + quantityIn(offers, 'place'), 0);
  if (quota === null || granted + asked <= quota) return [];
  return [
    {
      limit: 'over-quota',
      mayPass: quotas.broken === 'reasoned-exception',
      facts: { quota, granted, asked },
    },
  ];
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
