import type { IsoDate } from '#kernel/calendar.ts';
import { ownCashCents, type PlanLine } from './finance-plan.ts';
import type { BrokenGrantLimit } from './programme-limits.ts';

/** The grant that something is passed on of: its days, its plan, and what was granted out of it already. */
export type GrantAbove = {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly lines: readonly PlanLine[];
  readonly passedOn: readonly PlanLine[];
};

type Days = { readonly startsOn: IsoDate; readonly endsOn: IsoDate };

/** Finds whether what is passed on runs before or after the grant above. */
export const outsideGrant = (days: Days, above: Days): BrokenGrantLimit[] =>
  days.startsOn >= above.startsOn && days.endsOn <= above.endsOn
    ? []
    : [
        {
          limit: 'outside-grant',
          mayPass: false,
          facts: { from: above.startsOn, until: above.endsOn },
        },
      ];

/**
 * Finds the lines of a plan that ask for more than the grant above has left for them: of a project that was granted there,
 * its own lines; of any other, those of no project.
 */
export function aboveGrant(
  lines: readonly PlanLine[],
  { lines: granted, passedOn }: Pick<GrantAbove, 'lines' | 'passedOn'>,
): BrokenGrantLimit[] {
  const keyOf = keysIn(granted);
  const centsOf = (some: readonly PlanLine[], key: string) =>
    ownCashCents(some.filter((line) => keyOf(line) === key));
  return [...Map.groupBy(lines, keyOf)].flatMap(([key, asked]): BrokenGrantLimit[] => {
    const wanted = ownCashCents(asked);
    const left = centsOf(granted, key) - centsOf(passedOn, key);
    return wanted <= left
      ? []
      : [{ limit: 'above-line', mayPass: false, facts: { line: asked[0]?.number ?? 0, left, wanted } }];
  });
}

/** Returns what makes two lines one: project, cost type, source and year; of a sum that nobody broke down no cost type. */
function keysIn(granted: readonly PlanLine[]): (line: PlanLine) => string {
  const projects = new Set(granted.map(({ projectId }) => projectId));
  const sums = new Set(granted.filter(({ costType }) => costType === null).map(({ projectId }) => projectId));
  return ({ projectId, costType, source, cashYear }) => {
    const of = projects.has(projectId) ? projectId : null;
    return JSON.stringify([of, sums.has(of) ? null : costType, source, cashYear]);
  };
}
