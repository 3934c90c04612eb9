import type { Work } from '#platform/work.ts';
import type { ApplicationItem } from '../model/application.ts';

export type RecommendedCall = {
  readonly title: string;
  readonly status: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly items: readonly ApplicationItem[];
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
    .selectFrom('proposal')
    .select([
      'id as proposalId',
      'provider_id as providerId',
      'title',
      'field_of_use as fieldOfUse',
      'work_opportunity_places as workOpportunityPlaces',
      'municipal_places as municipalPlaces',
      'cost_cents as amountCents',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('call_id', '=', callId)
    .where('status', '=', 'recommended')
    .orderBy('title')
    .execute();
  return { ...call, items };
}
