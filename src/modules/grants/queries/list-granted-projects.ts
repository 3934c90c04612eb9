import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type OfferItem, offersIn } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

export type GrantedProject = {
  readonly id: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string;
  readonly providerId: string;
  readonly offers: readonly OfferItem[];
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
};

/** Lists the projects of one grant that may begin, with what was granted to each. */
export const listGrantedProjects = ({ db }: Work, grantId: string): Promise<GrantedProject[]> =>
  db
    .selectFrom('project as j')
    .select([
      'id',
      'programmeId',
      'rulesFrom',
      'area',
      'districtId',
      'providerId',
      offersIn(sql`project_offer o where o.project_id = j.id`).as('offers'),
      'startsOn',
      'endsOn',
    ])
    .where('grantId', '=', grantId)
    .where('waitsForPassingOn', '=', false)
    .orderBy('id')
    .execute();
