import { firstOfMonth, type IsoDate } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import type { Work } from '#platform/work.ts';
import type { NewLine } from '../model/claim.ts';
import type { ProjectMonth } from '../model/due-months.ts';
import type { ClaimBound } from '../model/may-claim.ts';
import { type ClaimGrant, findClaimGrant, passedOnCosts } from './find-claim-grant.ts';
import { findDue } from './find-due.ts';
import { type LineOfGrant, listStandingLines } from './list-claim-lines.ts';
import type { StayRow } from './list-stays.ts';

/** The lines that can be claimed of a grant today, and those of earlier claims that stand. */
export type Claimable = {
  readonly grant: ClaimGrant;
  /** The lines that follow from days, shares and what is passed on; a negative one takes back. */
  readonly lines: readonly NewLine[];
  /** The names of the projects that the lines are about, also of those to which money was passed on. */
  readonly titles: Readonly<Record<string, string>>;
  readonly months: readonly ProjectMonth[];
  /** Stays on which a change is proposed: their lines wait. */
  readonly blocked: readonly StayRow[];
  readonly standing: readonly LineOfGrant[];
  /** The cost types that nobody types: they follow from places and months, or from what is passed on. */
  readonly computed: readonly string[];
  /** The rest of what is granted for each cost type and project. */
  readonly bounds: readonly ClaimBound[];
};

type Asked = {
  /** The first day that is not claimed any more; without it, that of this month. */
  readonly until?: IsoDate;
  /** A claim whose own lines do not count, because they are looked at once more. */
  readonly without?: string;
};

/** Finds what may be claimed of a grant now: everything that is due by the days as they stand, less what was claimed. */
export async function findClaimable(
  work: Work,
  grantId: string,
  { until, without }: Asked = {},
): Promise<Claimable | undefined> {
  const grant = await findClaimGrant(work, grantId);
  if (!grant) return undefined;
  const standing = (await listStandingLines(work, grantId)).filter(({ claimId }) => claimId !== without);
  const due = await findDue(work, grant, { standing, until: until ?? firstOfMonth(work.today) });
  const { projects, passedOn, lines, months, blocked } = due;
  const waiting = projects.filter(({ waitsForPassingOn }) => waitsForPassingOn).map(({ id }) => id);
  return {
    ...{ grant, lines, months, blocked, standing },
    titles: Object.fromEntries([
      ...projects.map(({ id, title }) => [id, title]),
      ...passedOn.map(({ projectId, title }) => [projectId, title]),
    ]),
    computed: [
      ...(projects.length > 0 ? grant.rules.lumpSums.map(({ costType }) => costType) : []),
      ...passedOnCosts(grant),
    ],
    bounds: boundsOf(withoutProjects(grant, waiting), standing),
  };
}

/** Returns a grant without the money of some projects, of which nothing can be claimed yet. */
const withoutProjects = (grant: ClaimGrant, ids: readonly string[]): ClaimGrant => ({
  ...grant,
  plan: grant.plan.map((line) =>
    line.projectId !== null && ids.includes(line.projectId) ? { ...line, amountCents: 0 } : line,
  ),
});

/** Returns what the plan grants for each cost type and each project, less what was claimed of it and not cut. */
function boundsOf({ plan, costs }: ClaimGrant, standing: readonly LineOfGrant[]): ClaimBound[] {
  const claimed = (lines: readonly LineOfGrant[]) =>
    sumCents(lines.map(({ acceptedCents, requestedCents }) => acceptedCents ?? requestedCents));
  const granted = (lines: typeof plan) => sumCents(lines.map(({ amountCents }) => amountCents));
  const named = new Set(plan.map(({ costType }) => costType));
  const whole = plan.filter(({ costType }) => costType === null);
  const byCost = costs.map(({ costType }) => ({
    costType,
    leftCents: named.has(costType)
      ? granted(plan.filter((line) => line.costType === costType)) -
        claimed(standing.filter((line) => line.costType === costType))
      : granted(whole) - claimed(standing.filter((line) => !named.has(line.costType))),
  }));
  const byProject = [...new Set(plan.map(({ projectId }) => projectId))]
    .filter((id) => id !== null)
    .map((projectId) => ({
      projectId,
      leftCents:
        granted(plan.filter((line) => line.projectId === projectId)) -
        claimed(standing.filter((line) => line.projectId === projectId)),
    }));
  return [...byCost, ...byProject];
}
