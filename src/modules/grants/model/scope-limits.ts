import { fractionOf, sumCents } from '#kernel/money.ts';
import { type OfferItem, type ProgrammeRules, quantityIn } from '#modules/programmes/index.ts';
import type { ApplicationItem } from './application.ts';
import { ownCashCents, type PlanLine } from './finance-plan.ts';
import type { BrokenGrantLimit } from './programme-limits.ts';

type Rules = Pick<ProgrammeRules, 'sizes' | 'shares'>;
type Scope = ProgrammeRules['sizes'][number]['scope'] | ProgrammeRules['shares'][number]['scope'];

/** The offers, lines of plans and projects that are granted already, to somebody or in all, each with its area. */
export type GrantTotals = {
  readonly offers: readonly (OfferItem & { readonly area: string | null })[];
  readonly lines: readonly (PlanLine & { readonly area: string | null })[];
  readonly projects: number;
};

/** Everything that limits of a file are held against when a grant is decided. */
export type ScopedPlan = {
  readonly area: string | null;
  readonly items: readonly ApplicationItem[];
  readonly lines: readonly PlanLine[];
  readonly before: Readonly<Record<'grantee' | 'district' | 'programme', GrantTotals>>;
};

type Part = GrantTotals & { readonly title?: string; readonly year?: number };

/**
 * Finds the sizes and shares of a file that a grant breaks, in the project, or in all that its grantee, its district or the
 * programme has once it is given. Places and participants of one project are held to their size wherever they are offered.
 */
export const brokenByScope = (planned: ScopedPlan, { sizes, shares }: Rules): BrokenGrantLimit[] => [
  ...sizes
    .filter(({ of, scope }) => scope !== 'project' || of === 'money')
    .flatMap((size) => partsOf(size.scope, planned).flatMap((part) => againstSize(size, part))),
  ...shares.flatMap((share) => partsOf(share.scope, planned).flatMap((part) => againstShare(share, part))),
];

/** Tells whether a file limits more than single projects, so that it matters what is granted already. */
export const limitsMoreThanProjects = ({ sizes, shares }: Rules): boolean =>
  [...sizes, ...shares].some(({ scope }) => scope !== 'project');

function partsOf(scope: Scope, { area, items, lines, before }: ScopedPlan): Part[] {
  const own = {
    offers: items.flatMap(({ offers }) => offers.map((offer) => ({ ...offer, area }))),
    lines: lines.map((line) => ({ ...line, area })),
    projects: items.length,
  };
  switch (scope) {
    case 'project':
      return items.map(({ projectId, title, offers }) => ({
        title,
        offers: offers.map((offer) => ({ ...offer, area })),
        lines: own.lines.filter((line) => line.projectId === projectId),
        projects: 1,
      }));
    // A network applies through the body that leads it.
    case 'grantee':
    case 'network':
      return [together(own, before.grantee)];
    // A Jobcenter answers for the district.
    case 'district':
    case 'jobcenter':
      return [together(own, before.district)];
    case 'programme':
      return [together(own, before.programme)];
    case 'year':
      return byYear(together(own, before.programme));
  }
}

const together = (one: GrantTotals, other: GrantTotals): GrantTotals => ({
  offers: [...one.offers, ...other.offers],
  lines: [...one.lines, ...other.lines],
  projects: one.projects + other.projects,
});

const byYear = ({ lines, ...all }: GrantTotals): Part[] =>
  [...Map.groupBy(lines, ({ cashYear }) => cashYear)].map(([year, own]) => ({ ...all, lines: own, year }));

const UNIT_OF = { places: 'place', participants: 'participant' } as const;

/** Money is what is granted, in cents; what others bear of the costs is not limited by it. */
const measure = (of: 'money' | 'places' | 'participants' | 'projects', part: GrantTotals): number =>
  of === 'money'
    ? ownCashCents(part.lines)
    : of === 'projects'
      ? part.projects
      : quantityIn(part.offers, UNIT_OF[of]);

function againstSize(size: Rules['sizes'][number], part: Part): BrokenGrantLimit[] {
  const { of, scope, atLeast = 0, broken } = size;
  const quantity = measure(of, part);
  const most = (of === 'money' ? size.atMostAmount?.amountCents : size.atMost) ?? Number.POSITIVE_INFINITY;
  const facts = { ...named(part), of, scope, quantity };
  const mayPass = broken === 'reasoned-exception';
  if (of !== 'money' && quantity < atLeast)
    return [{ limit: 'below-size', mayPass, facts: { ...facts, least: atLeast } }];
  return quantity > most ? [{ limit: 'above-size', mayPass, facts: { ...facts, most } }] : [];
}

/** A share is one of all costs, or of all that is offered in the unit; where there is nothing of either it is kept. */
function againstShare(share: Rules['shares'][number], part: Part): BrokenGrantLimit[] {
  const { of, among, scope, atLeastBasisPoints = 0, atMostBasisPoints = WHOLE, broken } = share;
  const isAmong = (...ids: readonly (string | null)[]) => ids.some((id) => id !== null && among.includes(id));
  const [quantity, whole] =
    of === 'money'
      ? [
          cents(part.lines.filter(({ costType, source, area }) => isAmong(costType, source, area))),
          cents(part.lines),
        ]
      : [
          quantityIn(
            part.offers.filter(({ kind, area }) => isAmong(kind, area)),
            UNIT_OF[of],
          ),
          quantityIn(part.offers, UNIT_OF[of]),
        ];
  const facts = { ...named(part), of, scope, among: among.join(' '), quantity, whole };
  const mayPass = broken === 'reasoned-exception';
  if (quantity < partOf(whole, atLeastBasisPoints, of))
    return [{ limit: 'below-part', mayPass, facts: { ...facts, share: atLeastBasisPoints } }];
  return quantity > partOf(whole, atMostBasisPoints, of)
    ? [{ limit: 'above-part', mayPass, facts: { ...facts, share: atMostBasisPoints } }]
    : [];
}

const WHOLE = 10_000;
const cents = (lines: readonly PlanLine[]): number => sumCents(lines.map(({ amountCents }) => amountCents));
const partOf = (whole: number, share: number, of: string): number =>
  of === 'money' ? fractionOf(whole, share, WHOLE) : (whole * share) / WHOLE;
const named = ({ title, year }: Part) => ({ ...(title && { title }), ...(year && { year }) });
