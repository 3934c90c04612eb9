import { sql } from 'kysely';
import { type OfferItem, offersIn, programmeTitle } from '#modules/programmes/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage } from '#ui/language.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { ApplicationStatus } from '../model/application.ts';

type ApplicationListRow = {
  id: string;
  applicantName: string;
  districtName: string;
  programmeTitle: string;
  status: ApplicationStatus;
  submittedAt: Date;
  offers: OfferItem[];
  amountCents: number;
};
type ApplicationSort = 'applicant' | 'status' | 'submitted' | 'places' | 'amount';
type ApplicationFilter = { status: ApplicationStatus; programme: string; district: string };

const ORDER = {
  applicant: 'o.name',
  status: 'a.status',
  submitted: 'a.submittedAt',
  places: 'places',
  amount: 'f.ownCashCents',
} as const;

/** The applications that this person may see: all of the Land, or those of the own body. */
export async function listApplications(
  { db }: Work,
  list: ListRequest<ApplicationSort, ApplicationFilter>,
): Promise<{ rows: ApplicationListRow[]; total: number }> {
  const { status, programme, district } = list.filters;
  const found = await db
    .selectFrom('application as a')
    .innerJoin('organisationName as o', 'o.id', 'a.granteeId')
    .innerJoin('organisationName as d', 'd.id', 'a.districtId')
    .innerJoin('programmeTitle as p', 'p.id', 'a.programmeId')
    .innerJoin('financePlan as f', 'f.id', 'a.planId')
    .select([
      'a.id',
      'o.name as applicantName',
      'd.name as districtName',
      programmeTitle[currentLanguage()],
      'a.status',
      'a.submittedAt',
      offersIn(sql`application_offer o where o.application_id = a.id`).as('offers'),
      PLACES.as('places'),
      'f.ownCashCents as amountCents',
      sql<number>`count(*) over ()`.as('total'),
    ])
    .$if(status !== undefined, (query) => query.where('a.status', '=', status as ApplicationStatus))
    .$if(programme !== undefined, (query) => query.where('a.programmeId', '=', recordId(programme)))
    .$if(district !== undefined, (query) => query.where('a.districtId', '=', recordId(district)))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('a.id')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, places: __, ...row }) => row), total: found[0]?.total ?? 0 };
}

const PLACES = sql<number>`(
  select coalesce(sum(o.quantity), 0) from application_offer o where o.application_id = a.id and o.unit = 'place')`;
