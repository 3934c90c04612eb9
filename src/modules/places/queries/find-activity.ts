import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ActivityContent, ActivityStatus } from '../model/activity.ts';
import type { TestsAnswer } from '../model/activity-tests.ts';
import type { Title } from './find-place.ts';

/** A decision on the three tests, with the words that it was made on. */
export type DecidedTests = TestsAnswer & {
  id: string;
  decidedOn: IsoDate;
  jobcenterName: string;
  additionalReason: string;
  publicInterestReason: string;
  competitionNeutralReason: string;
  content: ActivityContent;
  /** Tells whether it was decided on what the activity says now. */
  isOnThis: boolean;
};

export type ActivityDetail = ActivityContent & {
  id: string;
  version: number;
  status: ActivityStatus;
  since: IsoDate;
  ownerId: string;
  ownerName: string;
  programmeId: string;
  rulesFrom: IsoDate;
  area: string | null;
  kind: string;
  kindTitle: Title;
  districtName: string | null;
  needsTests: boolean;
  profileId: string | null;
  testsValidUntil: IsoDate | null;
  placeCount: number;
  occupiedCount: number;
  /** The latest first. */
  tests: DecidedTests[];
};

/** One activity with every decision on its tests, if this person may see it. */
export async function findActivity(work: Work, id: string): Promise<ActivityDetail | undefined> {
  const activity = await work.db
    .selectFrom('activity as a')
    .innerJoin('organisationName as o', 'o.id', 'a.ownerId')
    .leftJoin('organisationName as d', 'd.id', 'a.districtId')
    .innerJoin('offerTitle as f', (join) =>
      join.onRef('f.programmeId', '=', 'a.programmeId').onRef('f.kind', '=', 'a.kind'),
    )
    .select([
      'a.id',
      'a.version',
      'a.status',
      'a.since',
      'a.title',
      'a.tasks',
      'a.field',
      'a.weeklyHours',
      'a.season',
      'a.ownerId',
      'o.name as ownerName',
      'a.programmeId',
      'a.rulesFrom',
      'a.area',
      'a.kind',
      sql<Title>`jsonb_build_object('de', f.title_de, 'en', f.title_en)`.as('kindTitle'),
      'd.name as districtName',
      'a.needsTests',
      'a.profileId',
      'a.testsValidUntil',
      sql<number>`(select count(*) from place p where p.activity_id = a.id)`.as('placeCount'),
      sql<number>`(select count(*) from place p where p.activity_id = a.id and p.status = 'occupied')`.as(
        'occupiedCount',
      ),
    ])
    .where('a.id', '=', id)
    .executeTakeFirst();
  return activity && { ...activity, tests: await listTests(work, id) };
}

const listTests = ({ db }: Work, activityId: string): Promise<DecidedTests[]> =>
  db
    .selectFrom('activityTests as t')
    .innerJoin('activity as a', 'a.id', 't.activityId')
    .innerJoin('organisationName as o', 'o.id', 't.jobcenterId')
    .select([
      't.id',
      sql<IsoDate>`(t.decided_at at time zone 'Europe/Berlin')::date`.as('decidedOn'),
      'o.name as jobcenterName',
      't.isAdditional',
      't.additionalReason',
      't.isInPublicInterest',
      't.publicInterestReason',
      't.isCompetitionNeutral',
      't.competitionNeutralReason',
      't.boardHeardOn',
      't.boardOpinion',
      't.validUntil',
      sql<ActivityContent>`t.content`.as('content'),
      sql<boolean>`t.content_hash = a.content_hash`.as('isOnThis'),
    ])
    .where('t.activityId', '=', activityId)
    .orderBy('t.decidedAt', 'desc')
    .limit(50)
    .execute();
