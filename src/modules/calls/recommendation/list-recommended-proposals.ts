import type { Cents } from '#kernel/money.ts';
import type { Work } from '#platform/work.ts';

type RecommendedProposal = {
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

/** Lists what the committee of a call recommended, in the order of its ranking: the basis of an application. */
export const listRecommendedProposals = ({ db }: Work, callId: string): Promise<RecommendedProposal[]> =>
  db
    .selectFrom('proposal as p')
    .innerJoin('organisationName as o', 'o.id', 'p.providerId')
    .innerJoin('proposalResult as r', 'r.proposalId', 'p.id')
    .select([
      'p.id',
      'p.callId',
      'p.providerId',
      'o.name as providerName',
      'p.districtId',
      'p.title',
      'p.fieldOfUse',
      'p.workOpportunityPlaces',
      'p.municipalPlaces',
      'p.costCents',
    ])
    .where('p.callId', '=', callId)
    .where('p.status', '=', 'recommended')
    .orderBy('r.position')
    .execute();
