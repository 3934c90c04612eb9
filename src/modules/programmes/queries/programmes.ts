import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import { ALLOTTED, type QuotaFigures } from '../model/allotted.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';

export type ProgrammeRow = { id: string; slug: string; status: string; definition: ProgrammeDefinition };
export type ProgrammeDetail = ProgrammeRow & {
  version: number;
  publishedAt: Date | null;
  definitionHash: string;
};
export type QuotaRow = QuotaFigures & {
  districtId: string;
  districtName: string;
  officialKey: string | null;
  origin: 'named' | 'computed' | 'decided';
  source: string;
};

/** Lists every programme this person may see; drafts only in the programme office. There are few of them. */
export const listProgrammes = ({ db }: Work): Promise<ProgrammeRow[]> =>
  db
    .selectFrom('programme')
    .select(['id', 'slug', 'status', 'definition'])
    .orderBy('slug')
    .limit(200)
    .execute();

/** Finds one programme, if this person may see it. */
export const findProgramme = ({ db }: Work, id: string): Promise<ProgrammeDetail | undefined> =>
  db
    .selectFrom('programme')
    .select(['id', 'slug', 'status', 'definition', 'version', 'publishedAt', 'definitionHash'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Lists the quotas of a published programme that hold by one of its versions, district by district. */
export const listQuotas = (
  { db }: Work,
  { id, validFrom }: { id: string; validFrom: IsoDate },
): Promise<QuotaRow[]> =>
  db
    .selectFrom('quota as q')
    .innerJoin('organisationOfDistrict as o', 'o.id', 'q.districtId')
    .select(['q.districtId', 'o.name as districtName', 'o.officialKey', 'q.origin', 'q.source'])
    .select(ALLOTTED.map((what) => `q.${what}` as const))
    .where('q.programmeId', '=', id)
    .where('q.validFrom', '=', validFrom)
    // Districts are few among the organisations of a Land; said outright, an index finds them.
    .where('o.kind', '=', sql.lit('district'))
    .orderBy('o.officialKey')
    .execute();

/** Lists all districts of the Land with what a version of a programme allots to each; most Länder have some without. */
export const listAllotments = (
  { db }: Work,
  { id, validFrom }: { id: string; validFrom: IsoDate },
): Promise<Omit<QuotaRow, 'origin' | 'source'>[]> =>
  db
    .selectFrom('organisationOfDistrict as o')
    .leftJoin('quota as q', (join) =>
      join.onRef('q.districtId', '=', 'o.id').on('q.programmeId', '=', id).on('q.validFrom', '=', validFrom),
    )
    .select(['o.id as districtId', 'o.name as districtName', 'o.officialKey'])
    .select(ALLOTTED.map((what) => `q.${what}` as const))
    .where('o.kind', '=', sql.lit('district'))
    .orderBy('o.officialKey')
    .execute();
