import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/** A call that its committee has judged, with what it recommended. */
type RecommendedCall = {
  readonly title: string;
  readonly status: string;
  readonly programmeId: string;
  /** The first day of the version that the call lives by, and what is applied for on its recommendation. */
  readonly rulesFrom: IsoDate;
  readonly districtId: string;
  readonly items: readonly RecommendedProposal[];
};

type RecommendedProposal = {
  readonly proposalId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly workOpportunityPlaces: number;
  readonly municipalPlaces: number;
  readonly amountCents: number;
};

/** Finds a call of the acting district, with the proposals that its committee recommended. */
export async function findRecommendedCall(
  { db, actor }: Work,
  callId: string,
): Promise<RecommendedCall | undefined> {
  const call = await db
    .selectFrom('call')
    .select(['title', 'status', 'programmeId', 'rulesFrom', 'districtId'])
    .where('id', '=', callId)
    .where('districtId', '=', actor.districtId)
    .executeTakeFirst();
  if (!call) return undefined;
  const items = await db
    .selectFrom('proposal as p')
    .innerJoin('organisationName as o', 'o.id', 'p.providerId')
    .select([
      'p.id as proposalId',
      'p.providerId',
      'o.name as providerName',
      'p.title',
      'p.fieldOfUse',
      'p.workOpportunityPlaces',
      'p.municipalPlaces',
      'p.costCents as amountCents',
    ])
    .where('p.callId', '=', callId)
    .where('p.status', '=', 'recommended')
    .orderBy('o.name')
    .orderBy('p.title')
    .execute();
  return { ...call, items };
}
