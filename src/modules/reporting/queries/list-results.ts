import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

export type ResultRow = {
  districtId: string | null;
  districtName: string | null;
  figure: string;
  value: number;
  protection: string;
  asOf: IsoDate;
};

/** The latest published figures of a programme; what is not in this table was never published. */
export const listResults = ({ db, actor }: Work, programmeId: string): Promise<ResultRow[]> =>
  db
    .selectFrom('public_figure as f')
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'f.tenant_id').onRef('o.id', '=', 'f.district_id'),
    )
    .select([
      'f.district_id as districtId',
      'o.name as districtName',
      'f.figure',
      'f.value',
      'f.protection',
      'f.as_of as asOf',
    ])
    .where('f.tenant_id', '=', actor.tenantId)
    .where('f.programme_id', '=', programmeId)
    .where('f.as_of', '=', (eb) =>
      eb
        .selectFrom('public_figure as latest')
        .select((one) => one.fn.max('latest.as_of').as('as_of'))
        .where('latest.tenant_id', '=', actor.tenantId)
        .where('latest.programme_id', '=', programmeId),
    )
    .orderBy('o.official_key')
    .execute();
