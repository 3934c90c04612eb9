import { firstOfMonth, type IsoDate } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import type { Work } from '#platform/work.ts';
import type { ClaimLine, NewLine } from '../model/claim.ts';
import { differences, lessDemanded } from '../model/claimable.ts';
import { dueMonths, duesOf, type ProjectMonth } from '../model/due-months.ts';
import { NO_DETAIL } from '../model/make-lines.ts';
import type { ClaimBound } from '../model/may-claim.ts';
import { type ClaimGrant, findClaimGrant, lumpsOf, passedOnCosts } from './find-claim-grant.ts';
import { type LineOfGrant, listPassedOn, listStandingLines } from './list-claim-lines.ts';
import { listOtherShares, listProjectStays, type StayRow } from './list-stays.ts';

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
  const window = windowOf(grant, until ?? firstOfMonth(work.today));
  const { projects: all, stays } = await listProjectStays(work, grantId, window);
  const projects = all.filter(({ waitsForPassingOn }) => !waitsForPassingOn);
  const waiting = all.filter(({ waitsForPassingOn }) => waitsForPassingOn).map(({ id }) => id);
  const months = dueMonths({
    ...{ projects, stays, window },
    others: stays.length > 0 ? await listOtherShares(work, grantId) : [],
    lumps: lumpsOf(grant),
  });
  const standing = (await listStandingLines(work, grantId)).filter(({ claimId }) => claimId !== without);
  const blocked = stays.filter(({ isBlocked }) => isBlocked);
  const passedOnTypes = passedOnCosts(grant);
  const passedOn = passedOnTypes.length > 0 ? await listPassedOn(work, grantId) : [];
  return {
    ...{ grant, months, blocked, standing },
    lines: lessDemanded(
      [...stayLines(months, standing, blocked, window.until), ...passedOnLines(passedOn, standing)],
      grant.demandedCents,
    ),
    titles: Object.fromEntries([
      ...all.map(({ id, title }) => [id, title]),
      ...passedOn.map(({ projectId, title }) => [projectId, title]),
    ]),
    computed: [
      ...(all.length > 0 ? grant.rules.lumpSums.map(({ costType }) => costType) : []),
      ...passedOnTypes,
    ],
    bounds: boundsOf(withoutProjects(grant, waiting), standing),
  };
}

/** Returns the days of a grant until a day; none where that is before its first. */
function windowOf({ startsOn: from, endsOn }: ClaimGrant, until: IsoDate) {
  const last = until < endsOn ? until : endsOn;
  return { from, until: last > from ? last : from };
}

function stayLines(
  months: readonly ProjectMonth[],
  standing: readonly LineOfGrant[],
  blocked: readonly StayRow[],
  until: IsoDate,
): NewLine[] {
  const earlier = standing.filter(({ form, month }) => form === 'lump' && month < until);
  return differences(duesOf(months), earlier)
    .map(({ due, corrects, cents }) => ({
      ...NO_DETAIL,
      ...keyOf(due ?? (corrects as ClaimLine)),
      form: 'lump' as const,
      occupancyId: (due ?? corrects)?.occupancyId ?? null,
      placeNumber: (due ?? corrects)?.placeNumber ?? null,
      quantity: due?.quantity ?? 0,
      unitPriceCents: (due ?? corrects)?.unitPriceCents ?? null,
      requestedCents: cents,
      correctsId: corrects?.id ?? null,
    }))
    .filter(({ occupancyId }) => !blocked.some((stay) => stay.occupancyId === occupancyId));
}

function passedOnLines(
  passedOn: Awaited<ReturnType<typeof listPassedOn>>,
  standing: readonly LineOfGrant[],
): NewLine[] {
  const dues = passedOn.map((one) => ({ ...one, item: `${one.childGrantId} ${one.projectId ?? ''}`.trim() }));
  return differences(
    dues,
    standing.filter(({ form }) => form === 'passed-on'),
  ).map(({ due, corrects, cents }) => ({
    ...NO_DETAIL,
    ...keyOf(due ?? (corrects as ClaimLine)),
    form: 'passed-on' as const,
    childGrantId: (due ?? corrects)?.childGrantId ?? null,
    requestedCents: cents,
    correctsId: corrects?.id ?? null,
  }));
}

const keyOf = ({
  item,
  costType,
  month,
  projectId,
}: Pick<NewLine, 'item' | 'costType' | 'month' | 'projectId'>) => ({
  item,
  costType,
  month,
  projectId,
});

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
