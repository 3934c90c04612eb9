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

/** Lists the latest published figures of a programme; what is not in this table was never published. */
export const listResults = ({ db }: Work, programmeId: string): Promise<ResultRow[]> =>
  db
    .selectFrom('publicFigure as f')
    .leftJoin('organisationOfDistrict as o', 'o.id', 'f.districtId')
    .select(['f.districtId', 'o.name as districtName', 'f.figure', 'f.value', 'f.protection', 'f.asOf'])
    .where('f.programmeId', '=', programmeId)
    .where('f.asOf', '=', (eb) =>
      eb
        .selectFrom('publicFigure as latest')
        .select((one) => one.fn.max('latest.asOf').as('asOf'))
        .where('latest.programmeId', '=', programmeId),
    )
    .orderBy('o.officialKey')
    .execute();
