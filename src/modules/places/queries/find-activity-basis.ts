import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/** The offer of a programme that an activity is described for, in one district, by the version its project lives by. */
type ActivityBasis = {
  programmeId: string;
  rulesFrom: IsoDate;
  area: string | null;
  districtId: string;
  kind: string;
  needsTests: boolean;
};

/** Finds what an activity for a place of one's own has to do with. */
export const findActivityBasis = ({ db, actor }: Work, placeId: string): Promise<ActivityBasis | undefined> =>
  db
    .selectFrom('place as p')
    .innerJoin('projectTitle as j', 'j.id', 'p.projectId')
    .select(['p.programmeId', 'j.rulesFrom', 'j.area', 'p.districtId', 'p.kind', 'p.needsTests'])
    .where('p.id', '=', placeId)
    .where('p.providerId', '=', actor.organisationId)
    .executeTakeFirst();
