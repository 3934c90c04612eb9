import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

export type ApplicationItemRow = {
  id: string;
  proposalId: string | null;
  providerId: string;
  providerName: string;
  title: string;
  fieldOfUse: string;
  workOpportunityPlaces: number;
  municipalPlaces: number;
  amountCents: number;
};

export type ApplicationDetail = {
  id: string;
  version: number;
  status: string;
  programmeId: string;
  programmeTitle: string;
  districtId: string;
  districtName: string;
  callId: string | null;
  granteeId: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  submittedAt: Date;
  grantId: string | null;
  noticeNumber: string | null;
  items: ApplicationItemRow[];
};

/** One application with its items, if this person may see it. */
export async function findApplication(
  { db, actor }: Work,
  id: string,
  language: 'de' | 'en',
): Promise<ApplicationDetail | undefined> {
  const application = await db
    .selectFrom('application as a')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'a.tenant_id').onRef('o.id', '=', 'a.district_id'),
    )
    .innerJoin('programme as p', (join) =>
      join.onRef('p.tenant_id', '=', 'a.tenant_id').onRef('p.id', '=', 'a.programme_id'),
    )
    .leftJoin('grant_award as g', (join) =>
      join.onRef('g.tenant_id', '=', 'a.tenant_id').onRef('g.application_id', '=', 'a.id'),
    )
    .select([
      'a.id',
      'a.version',
      'a.status',
      'a.programme_id as programmeId',
      sql<string>`p.definition -> 'title' ->> ${language}`.as('programmeTitle'),
      'a.district_id as districtId',
      'o.name as districtName',
      'a.call_id as callId',
      'a.grantee_id as granteeId',
      'a.starts_on as startsOn',
      'a.ends_on as endsOn',
      'a.submitted_at as submittedAt',
      'g.id as grantId',
      'g.notice_number as noticeNumber',
    ])
    .where('a.tenant_id', '=', actor.tenantId)
    .where('a.id', '=', id)
    .executeTakeFirst();
  return application && { ...application, items: await listItems({ db, actor }, id) };
}

const listItems = ({ db, actor }: Pick<Work, 'db' | 'actor'>, id: string): Promise<ApplicationItemRow[]> =>
  db
    .selectFrom('application_item as i')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'i.tenant_id').onRef('o.id', '=', 'i.provider_id'),
    )
    .select([
      'i.id',
      'i.proposal_id as proposalId',
      'i.provider_id as providerId',
      'o.name as providerName',
      'i.title',
      'i.field_of_use as fieldOfUse',
      'i.work_opportunity_places as workOpportunityPlaces',
      'i.municipal_places as municipalPlaces',
      'i.amount_cents as amountCents',
    ])
    .where('i.tenant_id', '=', actor.tenantId)
    .where('i.application_id', '=', id)
    .orderBy('o.name')
    .orderBy('i.title')
    .execute();
