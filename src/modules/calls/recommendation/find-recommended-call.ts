import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type TitledOffer, titledOffersIn } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

/** A call whose selection is made, with what was recommended. */
type RecommendedCall = {
  readonly title: string;
  readonly status: string;
  readonly programmeId: string;
  /** The first day of the version that the call lives by, and what is applied for on its recommendation. */
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string | null;
  readonly items: readonly RecommendedProposal[];
};

type RecommendedProposal = {
  readonly proposalId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly offers: TitledOffer[];
  readonly amountCents: number;
};

/** Finds a call of the acting body, with the proposals that were recommended. */
export async function findRecommendedCall(
  { db, actor }: Work,
  callId: string,
): Promise<RecommendedCall | undefined> {
  const call = await db
    .selectFrom('call')
    .select(['title', 'status', 'programmeId', 'rulesFrom', 'area', 'districtId'])
    .where('id', '=', callId)
    .where('runnerId', '=', actor.organisationId)
    .executeTakeFirst();
  if (!call) return undefined;
  const items = await db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .innerJoin('organisationName as v', 'v.id', 'p.bidderId')
    .select([
      'p.id as proposalId',
      'p.bidderId as providerId',
      'v.name as providerName',
      'p.title',
      'p.fieldOfUse',
      titledOffersIn(sql`proposal_offer o where o.proposal_id = p.id`, 'c.programmeId').as('offers'),
      'p.costCents as amountCents',
    ])
    .where('p.callId', '=', callId)
    .where('p.status', '=', 'recommended')
    .orderBy('v.name')
    .orderBy('p.title')
    .execute();
  return { ...call, items };
}
