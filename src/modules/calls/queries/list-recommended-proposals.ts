import type { Cents } from '#kernel/money.ts';
import type { Work } from '#platform/work.ts';

export type RecommendedProposal = {
  id: string;
  callId: string;
  providerId: string;
  providerName: string;
  districtId: string;
  title: string;
  fieldOfUse: string;
  workOpportunityPlaces: number;
  municipalPlaces: number;
  costCents: Cents;
};

/** What the committee of a call recommended, in the order of its ranking: the basis of an application. */
export const listRecommendedProposals = (
  { db, actor }: Work,
  callId: string,
): Promise<RecommendedProposal[]> =>
  db
    .selectFrom('proposal as p')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'p.tenant_id').onRef('o.id', '=', 'p.provider_id'),
    )
    .innerJoin('proposal_result as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.proposal_id', '=', 'p.id'),
    )
    .select([
      'p.id',
      'p.call_id as callId',
      'p.provider_id as providerId',
      'o.name as providerName',
      'p.district_id as districtId',
      'p.title',
      'p.field_of_use as fieldOfUse',
      'p.work_opportunity_places as workOpportunityPlaces',
      'p.municipal_places as municipalPlaces',
      'p.cost_cents as costCents',
    ])
    .where('p.tenant_id', '=', actor.tenantId)
    .where('p.call_id', '=', callId)
    .where('p.status', '=', 'recommended')
    .orderBy('r.position')
    .execute();
