import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/** The part that a measure bears of the places of a project, by its notice in force. */
export type MeasureRow = {
  readonly kind: string;
  readonly costType: string;
  readonly payerName: string;
  readonly places: number;
  readonly rateCents: number;
  readonly wholeCents: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
};

/** Lists what payers with books of their own bear of a project; those in force in some days, where they are named. */
export const listMeasures = (
  { db }: Work,
  projectId: string,
  during?: { readonly from: IsoDate; readonly until: IsoDate },
): Promise<MeasureRow[]> =>
  db
    .selectFrom('measureInForce as m')
    .innerJoin('organisationName as o', 'o.id', 'm.payerId')
    .select([
      'm.kind',
      'm.costType',
      'o.name as payerName',
      'm.places',
      'm.rateCents',
      'm.wholeCents',
      'm.startsOn',
      'm.endsOn',
    ])
    .where('m.projectId', '=', projectId)
    .$if(during !== undefined, (query) =>
      query.where(
        sql<boolean>`daterange(m.starts_on, m.ends_on) && daterange(${during?.from}, ${during?.until})`,
      ),
    )
    .orderBy('m.startsOn')
    .orderBy('m.kind')
    .execute();
