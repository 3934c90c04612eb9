import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type OfferItem, offersIn, programmeTitle, quantityIn } from '#modules/programmes/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage } from '#ui/language.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';

export type ProjectRow = {
  id: string;
  title: string;
  fieldOfUse: string;
  providerId: string;
  providerName: string;
  districtName: string;
  programmeTitle: string;
  grantId: string;
  /** Tells whether this person may see the notice: a provider under another's grant may not. */
  seesGrant: boolean;
  startsOn: IsoDate;
  endsOn: IsoDate;
  /** The offers that it is granted, and the places among them. */
  offers: OfferItem[];
  places: number;
  occupiedPlaces: number;
  amountCents: number;
  paidCents: number;
};
type ProjectSort = 'title' | 'provider' | 'district' | 'starts' | 'amount';
type ProjectFilter = 'district' | 'provider' | 'programme';

const ORDER = {
  title: 'j.title',
  provider: 'v.name',
  district: 'o.name',
  starts: 'j.startsOn',
  amount: 'w.amountCents',
} as const;

type List = ListRequest<ProjectSort, ProjectFilter>;

/**
 * The projects that this person may see: a provider its own, offices those of their district or Land. First one page is
 * chosen by the index of its order, then its rows are completed.
 */
export async function listProjects(work: Work, list: List): Promise<{ rows: ProjectRow[]; total: number }> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  const page = withNames(visible(work, list.filters))
    .select('j.id')
    .orderBy(ORDER[list.sort], direction)
    .orderBy('j.id', direction)
    .$call(pageOf(list));
  const rows = await projects(work, currentLanguage())
    .where('j.id', 'in', page)
    .orderBy(ORDER[list.sort], direction)
    .orderBy('j.id', direction)
    .execute();
  return {
    rows: rows.map(withPlaces),
    total: await countRows(work, visible(work, list.filters).select('j.id').orderBy('j.id')),
  };
}

export async function findProject(
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<ProjectRow | undefined> {
  const found = await projects(work, language).where('j.id', '=', id).executeTakeFirst();
  return found && withPlaces(found);
}

const withPlaces = (row: Omit<ProjectRow, 'places'>): ProjectRow => ({
  ...row,
  places: quantityIn(row.offers, 'place'),
});

/**
 * Returns the visible projects. The query says outright what the policies say anyway, so that an index is used;
 * narrowed by the filters.
 */
const visible = ({ db, actor }: Work, { district, provider, programme }: List['filters'] = {}) =>
  db
    .selectFrom('project as j')
    .$if(actor.role === 'provider', (query) => query.where('j.providerId', '=', actor.organisationId))
    .$if(actor.role === 'district-office', (query) => query.where('j.districtId', '=', actor.districtId))
    .$if(district !== undefined, (query) => query.where('j.districtId', '=', recordId(district)))
    .$if(provider !== undefined, (query) => query.where('j.providerId', '=', recordId(provider)))
    .$if(programme !== undefined, (query) => query.where('j.programmeId', '=', recordId(programme)));

/** Adds the names and the amount that lists are ordered by. */
const withNames = (found: ReturnType<typeof visible>) =>
  found
    .innerJoin('projectAward as w', 'w.projectId', 'j.id')
    .innerJoin('organisationName as v', 'v.id', 'j.providerId')
    .innerJoin('organisationName as o', 'o.id', 'j.districtId');

const projects = (work: Work, language: 'de' | 'en') =>
  withNames(visible(work))
    .innerJoin('programmeTitle as p', 'p.id', 'j.programmeId')
    .innerJoin('projectStanding as s', 's.projectId', 'j.id')
    .select([
      'j.id',
      'j.title',
      'j.fieldOfUse',
      'j.providerId',
      'v.name as providerName',
      'o.name as districtName',
      programmeTitle[language],
      'j.grantId',
      sql<boolean>`exists (select from grant_award g where g.id = j.grant_id)`.as('seesGrant'),
      'j.startsOn',
      'j.endsOn',
      offersIn(sql`project_offer o where o.project_id = j.id`).as('offers'),
      's.occupiedPlaces',
      'w.amountCents',
      's.paidCents',
    ]);
