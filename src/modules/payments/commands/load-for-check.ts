import { yearOf } from '#kernel/calendar.ts';
import {
  type CountedPlace,
  countedLineId,
  freeCents,
  listBorne,
  listCommitmentsOfGrant,
  listHeldLines,
} from '#modules/funding/index.ts';
import type { Work } from '#platform/work.ts';
import type { ClaimLine, ClaimRecord } from '../model/claim.ts';
import { type ClaimMeans, isOwn } from '../model/settle-claim.ts';
import { passedOnCosts } from '../queries/find-claim-grant.ts';
import { type Claimable, findClaimable } from '../queries/find-claimable.ts';
import { listClaimLines } from '../queries/list-claim-lines.ts';
import { loadClaim } from '../store.ts';

/** A claim with everything that its check and its release rest on. */
export type ClaimUnderCheck = ClaimRecord & {
  readonly lines: readonly ClaimLine[];
  /** The same by days and shares as they stand now, which may differ from when it was claimed. */
  readonly now: Claimable;
  readonly blocked: ReadonlySet<string>;
  readonly cashYear: number;
  readonly means: ClaimMeans;
};

/** Loads a claim for whoever checks or releases it, and locks it. */
export async function loadForCheck(work: Work, id: string): Promise<ClaimUnderCheck | undefined> {
  const claim = await loadClaim(work, id);
  const now = claim && (await findClaimable(work, claim.grantId, { until: claim.endsOn, without: id }));
  if (!claim || !now) return undefined;
  const cashYear = yearOf(work.today);
  return {
    ...claim,
    now,
    cashYear,
    lines: await listClaimLines(work, id),
    blocked: new Set(now.blocked.map(({ occupancyId }) => occupancyId)),
    means: await findMeans(work, now, cashYear),
  };
}

/** Returns where it is counted what others bear under a grant: by its grantor, in the year of payment. */
export const countedPlace = (
  { programmeId, grantorId: holderId }: Pick<ClaimRecord, 'programmeId' | 'grantorId'>,
  cashYear: number,
): CountedPlace => ({ programmeId, holderId, cashYear });

async function findMeans(work: Work, { grant, standing }: Claimable, cashYear: number): Promise<ClaimMeans> {
  const commitments = await listCommitmentsOfGrant(work, grant.id, 'de', cashYear);
  const held = await listHeldLines(work, grant.id);
  return {
    ...{ plan: grant.plan, financing: grant.financing, before: await findBefore(work, grant, standing) },
    commitments: commitments.map(({ budgetLineId, grantId, source, amountCents, paidCents }) => ({
      ...{ rule: 'pay' as const, budgetLineId, grantId, source },
      openCents: amountCents - paidCents,
    })),
    held: held
      .filter((line) => line.cashYear === cashYear && line.closedOn === null)
      .map((line) => ({
        ...{ rule: 'use' as const, budgetLineId: line.id, source: line.source },
        openCents: freeCents(line),
      })),
    passedOn: passedOnCosts(grant),
    grantId: grant.id,
    countedOn: (source) => countedLineId(countedPlace(grant, cashYear), source),
    reason: grant.noticeNumber,
  };
}

/** Finds what earlier claims of a grant were accepted for, and what each source has borne of it. */
async function findBefore(
  work: Work,
  grant: Claimable['grant'],
  standing: Claimable['standing'],
): Promise<ClaimMeans['before']> {
  const borne = await listBorne(work, grant.id);
  const passedOn = passedOnCosts(grant);
  const acceptedOf = (lines: typeof standing) =>
    lines.flatMap(({ costType, form, acceptedCents: cents }) =>
      cents === null ? [] : [{ costType, cents, isCounted: form === 'counted' }],
    );
  const ofSources = (column: 'borneCents' | 'usedCents') =>
    Object.fromEntries(borne.map((one) => [one.source, one[column]]));
  return {
    all: { accepted: acceptedOf(standing), bySource: ofSources('borneCents') },
    own: {
      accepted: acceptedOf(standing.filter((line) => isOwn(line, passedOn))),
      bySource: ofSources('usedCents'),
    },
  };
}
