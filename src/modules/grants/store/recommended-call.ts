import type { Work } from '#platform/work.ts';
import type { ApplicationItem } from '../model/application.ts';

export type RecommendedCall = {
  readonly title: string;
  readonly status: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly items: readonly (ApplicationItem & { readonly providerName: string })[];
};

/** A call of the acting district, with the proposals that its committee recommended. */
export async function findRecommendedCall(
  { db, actor }: Work,
  callId: string,
): Promise<RecommendedCall | undefined> {
  const call = await db
    .selectFrom('call')
    .select(['title', 'status', 'programme_id as programmeId', 'district_id as districtId'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', callId)
    .where('district_id', '=', actor.districtId)
    .executeTakeFirst();
  if (!call) return undefined;
  const items = await db
    .selectFrom('proposal as p')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'p.tenant_id').onRef('o.id', '=', 'p.provider_id'),
    )
    .select([
      'p.id as proposalId',
      'p.provider_id as providerId',
      'o.name as providerName',
      'p.title',
      'p.field_of_use as fieldOfUse',
      'p.work_opportunity_places as workOpportunityPlaces',
      'p.municipal_places as municipalPlaces',
      'p.cost_cents as amountCents',
    ])
    .where('p.tenant_id', '=', actor.tenantId)
    .where('p.call_id', '=', callId)
    .where('p.status', '=', 'recommended')
    .orderBy('o.name')
    .orderBy('p.title')
    .execute();
  return { ...call, items };
}
