import { type Cents, sumCents } from '#kernel/money.ts';
import { type ProgrammeRules, quantityIn } from '#modules/programmes/index.ts';
import type { ApplicationItem } from './application.ts';
import { type PlanLine, planCents } from './finance-plan.ts';
import type { BrokenGrantLimit } from './programme-limits.ts';
import { brokenByScope, type ScopedPlan } from './scope-limits.ts';

type Rules = Pick<ProgrammeRules, 'costTypes' | 'sizes' | 'shares'>;
type CostLimit = NonNullable<ProgrammeRules['costTypes'][number]['limits']>[number];
type Planned = Pick<ScopedPlan, 'items' | 'lines'>;

/**
 * Finds every limit that the plan of a grant breaks: further ones of a cost type, so much on average over all who take part,
 * or for a unit as a whole or in a year, for which all sources count; then sizes and shares by their scope.
 */
export const brokenByPlan = (planned: ScopedPlan, rules: Rules): BrokenGrantLimit[] => [
  ...brokenCosts(planned, rules),
  ...brokenByScope(planned, rules),
];

const brokenCosts = ({ items, lines }: Planned, { costTypes }: Rules): BrokenGrantLimit[] =>
  costTypes.flatMap(({ id, limits = [] }) =>
    limits.flatMap((limit) =>
      items.flatMap((item) =>
        brokenBy(
          limit,
          item,
          lines.filter((line) => line.costType === id && isOf(line, item, items)),
        ),
      ),
    ),
  );

/** Lines that name no project are of the only one there is. */
const isOf = ({ projectId }: PlanLine, item: ApplicationItem, items: readonly ApplicationItem[]): boolean =>
  projectId === item.projectId || (projectId === null && items.length === 1);

/** Finds a limit that is broken; a plan tells only wholes and years, what is paid by the month or hour shows at its claim. */
function brokenBy({ most, per }: CostLimit, item: ApplicationItem, lines: PlanLine[]): BrokenGrantLimit[] {
  const isAverage = per === 'average';
  const units = isAverage ? peopleIn(item) : unitsIn(item, per.unit);
  if (units === 0 || (!isAverage && (per.time === 'month' || per.time === 'hour'))) return [];
  const each = isAverage || per.time === 'once' ? [planCents(lines)] : byYear(lines);
  const cents = Math.max(0, ...each);
  if (cents <= most.amountCents * units) return [];
  const facts = {
    title: item.title,
    cents,
    units,
    most: most.amountCents,
    allowed: most.amountCents * units,
  };
  return [{ limit: isAverage ? 'over-average' : 'over-limit', mayPass: false, facts }];
}

const byYear = (lines: readonly PlanLine[]): Cents[] =>
  [...Map.groupBy(lines, ({ cashYear }) => cashYear).values()].map((year) =>
    sumCents(year.map(({ amountCents }) => amountCents)),
  );

const PEOPLE = ['participant', 'household', 'place'] as const;
const peopleIn = ({ offers }: ApplicationItem): number =>
  PEOPLE.reduce((sum, unit) => sum + quantityIn(offers, unit), 0);

/** Returns how many units a cost is counted by: those that are offered; a project is one, and so is a district that applies. */
function unitsIn({ offers }: ApplicationItem, unit: Exclude<CostLimit['per'], 'average'>['unit']): number {
  return unit === 'project' || unit === 'district' ? 1 : quantityIn(offers, unit);
}
