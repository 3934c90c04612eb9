import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ClaimLine, ClaimLineForm, NewLine } from '../model/claim.ts';
import { differences, lessDemanded } from '../model/claimable.ts';
import { dueMonths, duesOf, type ProjectMonth } from '../model/due-months.ts';
import { NO_DETAIL } from '../model/make-lines.ts';
import { type ClaimGrant, lumpsOf, passedOnCosts } from './find-claim-grant.ts';
import { type LineOfGrant, listPassedOn } from './list-claim-lines.ts';
import { listOtherShares, listProjectStays, type StayRow } from './list-stays.ts';

/** The part of a grant that tells what is due of it; what bounds it is not asked for. */
type DueGrant = Pick<
  ClaimGrant,
  'id' | 'parentId' | 'startsOn' | 'endsOn' | 'demandedCents' | 'rules' | 'costs'
>;

type Asked = {
  /** The lines of other claims that stand. */
  readonly standing: readonly LineOfGrant[];
  /** The first day that is not claimed any more. */
  readonly until: IsoDate;
  /** The forms that are looked for, where not every line is wanted. */
  readonly forms?: readonly ClaimLineForm[];
};

/** Finds what is due of a grant by days, shares and what was passed on as they stand now, less what was claimed of it. */
export async function findDue(work: Work, grant: DueGrant, { standing, until, forms = COMPUTED }: Asked) {
  const window = windowOf(grant, until);
  const isOfStays = forms.includes('lump');
  const { projects, stays } = isOfStays
    ? await listProjectStays(work, grant.id, window)
    : { projects: [], stays: [] };
  const months = dueMonths({
    ...{ projects: projects.filter(({ waitsForPassingOn }) => !waitsForPassingOn), stays, window },
    others: stays.length > 0 ? await listOtherShares(work, grant.id) : [],
    lumps: lumpsOf(grant),
  });
  const blocked = stays.filter(({ isBlocked }) => isBlocked);
  const isOfGrants = forms.includes('passed-on');
  const passedOn = isOfGrants && passedOnCosts(grant).length > 0 ? await listPassedOn(work, grant.id) : [];
  const lines = lessDemanded(
    [
      ...(isOfStays ? stayLines(months, standing, blocked, window.until) : []),
      ...(isOfGrants ? passedOnLines(passedOn, standing) : []),
    ],
    grant.demandedCents,
  );
  return { projects, months, blocked, passedOn, lines };
}

/** The forms of the lines that nobody types. */
export const COMPUTED: readonly ClaimLineForm[] = ['lump', 'passed-on'];

/** Returns the days of a grant until a day; none where that is before its first. */
function windowOf({ startsOn: from, endsOn }: DueGrant, until: IsoDate) {
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
