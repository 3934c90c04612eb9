import type { Work } from '#platform/work.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';

export type ProgrammeRow = { id: string; slug: string; status: string; definition: ProgrammeDefinition };
export type ProgrammeDetail = ProgrammeRow & {
  version: number;
  publishedAt: Date | null;
  definitionHash: string;
};
export type QuotaRow = {
  districtId: string;
  districtName: string;
  places: number;
  isKnown: boolean;
  source: string;
};

/** Every programme this person may see; drafts only in the programme office. There are few of them. */
export const listProgrammes = ({ db, actor }: Work): Promise<ProgrammeRow[]> =>
  db
    .selectFrom('programme')
    .select(['id', 'slug', 'status', 'definition'])
    .where('tenant_id', '=', actor.tenantId)
    .orderBy('slug')
    .limit(200)
    .execute();

/** One programme, if this person may see it. */
export const findProgramme = ({ db, actor }: Work, id: string): Promise<ProgrammeDetail | undefined> =>
  db
    .selectFrom('programme')
    .select([
      'id',
      'slug',
      'status',
      'definition',
      'version',
      'published_at as publishedAt',
      'definition_hash as definitionHash',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();

/** The quotas of a published programme, district by district. */
export const listQuotas = ({ db, actor }: Work, programmeId: string): Promise<QuotaRow[]> =>
  db
    .selectFrom('quota as q')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'q.tenant_id').onRef('o.id', '=', 'q.district_id'),
    )
    .select([
      'q.district_id as districtId',
      'o.name as districtName',
      'q.places',
      'q.known as isKnown',
      'q.source',
    ])
    .where('q.tenant_id', '=', actor.tenantId)
    .where('q.programme_id', '=', programmeId)
    // Districts are few among the organisations of a Land; said outright, an index finds them.
    .where('o.kind', '=', 'district')
    .orderBy('o.official_key')
    .execute();
