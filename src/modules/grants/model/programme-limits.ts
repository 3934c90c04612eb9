import { type Decision, decided, refused } from '#kernel/decision.ts';
import {
  type BrokenOfferLimit,
  brokenOfferLimits,
  type ProgrammeRules,
  quantityIn,
} from '#modules/programmes/index.ts';
import type { ApplicationItem } from './application.ts';

/** The limits of a programme that a grant is held to. */
type GrantLimit =
  | 'over-quota'
  | 'over-target'
  | 'over-average'
  | 'over-limit'
  | 'over-share'
  | 'under-share'
  | 'after-last-grant'
  | 'not-its-turn'
  | BrokenOfferLimit['limit'];

/** A limit that a grant breaks, with its figures; and whether the programme lets a named person pass it with a reason. */
export type BrokenGrantLimit = {
  readonly limit: GrantLimit;
  readonly mayPass: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** The places that a district may have in a programme and those that it has been granted already; no quota is no limit. */
export type QuotaStanding = { readonly quota: number | null; readonly granted: number };

type Rules = Pick<ProgrammeRules, 'offers' | 'sizes' | 'quotas'>;

/** Finds every limit of a programme that projects break together or each by itself, in the order of the projects. */
export const brokenLimits = (
  items: readonly ApplicationItem[],
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

/** Decides whether a grant may be prepared: a limit that is broken needs a reason, if the programme lets it pass at all. */
export function withinLimits(
  broken: readonly BrokenGrantLimit[],
  reason: string | undefined,
): Decision<readonly BrokenGrantLimit[], GrantLimit | 'needs-exception'> {
  const stopped = broken.find(({ mayPass }) => !mayPass);
  if (stopped) return refused(stopped.limit, stopped.facts);
  return broken.length > 0 && reason === undefined
    ? refused('needs-exception', { limits: broken.map(({ limit }) => limit).join(' ') })
    : decided(broken);
}

function overQuota(
  items: readonly ApplicationItem[],
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
