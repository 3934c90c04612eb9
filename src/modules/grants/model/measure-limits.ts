import { type Cents, sumCents } from '#kernel/money.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import type { ApplicationItem } from './application.ts';
import type { PlanLine } from './finance-plan.ts';
import type { BrokenGrantLimit } from './programme-limits.ts';
import type { Terms } from './terms.ts';

/** The rates by which the grant of each project is paid, by project. */
type RatesOfProjects = ReadonlyMap<string, Terms['rates']>;

/**
 * Finds the projects of a measure of which all that pay for a place would bear more than it costs in a month: the rate of the
 * measure, and what the grant of the project pays for such a place.
 */
export const aboveWholeCost = (
  { items, lines }: { readonly items: readonly ApplicationItem[]; readonly lines: readonly PlanLine[] },
  { lumpSums }: Pick<ProgrammeRules, 'lumpSums'>,
  rates: RatesOfProjects,
): BrokenGrantLimit[] =>
  items.flatMap(({ projectId, title, offers, wholeCents }) => {
    const own = Math.max(
      0,
      ...lines
        .filter((line) => line.projectId === projectId && line.amountCents > 0)
        .map(({ unitPriceCents }) => unitPriceCents ?? 0),
    );
    const paid = Math.max(
      0,
      ...offers.map(({ kind }) => paidFor(kind, { lumpSums }, rates.get(projectId) ?? [])),
    );
    const whole = wholeCents ?? 0;
    return own + paid > whole
      ? [
          {
            limit: 'above-whole-cost' as const,
            mayPass: false,
            facts: { title, own, paid, together: own + paid, whole },
          },
        ]
      : [];
  });

/** Returns what a grant pays for a place of a kind in a month: the sums of its programme at the rates of its notice. */
const paidFor = (
  kind: string,
  { lumpSums }: Pick<ProgrammeRules, 'lumpSums'>,
  rates: Terms['rates'],
): Cents =>
  sumCents(
    lumpSums
      .filter(({ kinds }) => kinds?.includes(kind) ?? true)
      .map((lump) => rates.find(({ costType }) => costType === lump.costType)?.rateCents ?? lump.rateCents),
  );
