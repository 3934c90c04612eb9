import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import type { ApplicationItem } from './application.ts';

/** The limits of a programme that a grant is held to. */
type GrantLimit = 'over-quota' | 'below-minimum' | 'place-mix';

/** A limit that a grant breaks, with its figures; and whether the programme lets a named person pass it with a reason. */
export type BrokenGrantLimit = {
  readonly limit: GrantLimit;
  readonly mayPass: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** The places that a district may have in a programme and those that it has been granted already; no quota is no limit. */
export type QuotaStanding = { readonly quota: number | null; readonly granted: number };

type Rules = Pick<ProgrammeRules, 'places' | 'sizes' | 'quotas'>;

/** Finds every limit of a programme that projects break together or each by itself, in the order of the projects. */
export const brokenLimits = (
  items: readonly ApplicationItem[],
  rules: Rules,
  standing: QuotaStanding,
): BrokenGrantLimit[] => [
  ...overQuota(items, rules, standing),
  ...items.flatMap((item) => [...belowMinimum(item, rules), ...againstMix(item, rules)]),
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
  const asked = items.reduce((sum, item) => sum + placesOf(item), 0);
  if (quota === null || granted + asked <= quota) return [];
  return [{ limit: 'over-quota', mayPass: isPassable(quotas.broken), facts: { quota, granted, asked } }];
}

function belowMinimum(item: ApplicationItem, { sizes }: Rules): BrokenGrantLimit[] {
  const places = placesOf(item);
  return sizes.flatMap(({ of, scope, atLeast, broken }) =>
    of === 'places' && scope === 'project' && atLeast !== undefined && places < atLeast
      ? [
          {
            limit: 'below-minimum',
            mayPass: isPassable(broken),
            facts: { title: item.title, places, least: atLeast },
          } as const,
        ]
      : [],
  );
}

/** Every project keeps the mix to the whole place: what a share comes to may be rounded either way. */
function againstMix(item: ApplicationItem, { places: rules }: Rules): BrokenGrantLimit[] {
  const total = placesOf(item);
  const isKept = (rules?.kinds ?? []).every(
    ({ id, shareBasisPoints }) => Math.abs(countOf(item, id) - (total * shareBasisPoints) / 10_000) < 1,
  );
  return isKept
    ? []
    : [
        {
          limit: 'place-mix',
          mayPass: false,
          facts: { title: item.title, work: item.workOpportunityPlaces, municipal: item.municipalPlaces },
        },
      ];
}

const isPassable = (broken: 'refuse' | 'reasoned-exception' | undefined): boolean =>
  broken === 'reasoned-exception';

const placesOf = ({ workOpportunityPlaces, municipalPlaces }: ApplicationItem): number =>
  workOpportunityPlaces + municipalPlaces;

const countOf = (item: ApplicationItem, kind: string): number =>
  kind === 'municipal' ? item.municipalPlaces : item.workOpportunityPlaces;
