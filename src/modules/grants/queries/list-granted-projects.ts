import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

export type GrantedProject = {
  readonly id: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly workOpportunityPlaces: number;
  readonly municipalPlaces: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
};

/** Lists the projects of one grant with the places that were granted to each. */
export const listGrantedProjects = ({ db }: Work, grantId: string): Promise<GrantedProject[]> =>
  db
    .selectFrom('project')
    .select([
      'id',
      'programmeId',
      'districtId',
      'providerId',
      'workOpportunityPlaces',
      'municipalPlaces',
      'startsOn',
      'endsOn',
    ])
    .where('grantId', '=', grantId)
    .orderBy('id')
    .execute();
