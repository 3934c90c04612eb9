import type { IsoDate } from '#kernel/calendar.ts';
import { json } from '#platform/database/json-documents.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { ActivityContent, ActivityStatus } from './model/activity.ts';
import type { TestsAnswer } from './model/activity-tests.ts';

type ActivityRecord = ActivityContent & {
  readonly id: string;
  readonly version: number;
  readonly status: ActivityStatus;
  readonly ownerId: string;
  readonly districtId: string | null;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly kind: string;
  readonly needsTests: boolean;
  readonly contentHash: string;
};

/** Loads an activity and locks it until the transaction ends. */
export const loadActivity = ({ db }: Work, id: string): Promise<ActivityRecord | undefined> =>
  db
    .selectFrom('activity')
    .select([
      'id',
      'version',
      'status',
      'ownerId',
      'districtId',
      'programmeId',
      'rulesFrom',
      'area',
      'kind',
      'needsTests',
      'contentHash',
      'title',
      'tasks',
      'field',
      'weeklyHours',
      'season',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

type NewActivity = Omit<ActivityRecord, 'version' | 'contentHash'> & { readonly profileId: string | null };

export async function insertActivity({ db, today }: Work, activity: NewActivity): Promise<void> {
  await db
    .insertInto('activity')
    .values({ ...activity, since: today })
    .execute();
}

/** Writes new words into an activity that was locked by `loadActivity`; what was decided on the old ones holds no longer. */
export async function rewriteActivity(
  { db, today }: Work,
  { id, ...change }: ActivityContent & { readonly id: string; readonly status: ActivityStatus },
): Promise<void> {
  await db
    .updateTable('activity')
    .set((eb) => ({
      ...change,
      since: today,
      testsId: null,
      testsValidUntil: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

type NewTests = TestsAnswer & {
  readonly id: string;
  readonly activity: ActivityRecord & { readonly districtId: string };
  readonly jobcenterId: string;
  readonly content: ActivityContent;
  readonly additionalReason: string;
  readonly publicInterestReason: string;
  readonly competitionNeutralReason: string;
};

/** Keeps a decision on the three tests with the words it was decided on, and lets the activity hold by it if it passed. */
export async function insertTests({ db, actor, now, today }: SignedInWork, tests: NewTests): Promise<void> {
  const { activity, content, ...answer } = tests;
  await db
    .insertInto('activityTests')
    .values({
      ...answer,
      activityId: activity.id,
      ownerId: activity.ownerId,
      districtId: activity.districtId,
      content: json(content),
      contentHash: activity.contentHash,
      decidedBy: actor.accountId,
      decidedAt: now,
    })
    .execute();
  const { id, validUntil } = answer;
  await db
    .updateTable('activity')
    .set((eb) => ({
      ...(validUntil === null
        ? { status: 'failed' as const, testsId: null, testsValidUntil: null }
        : { status: 'passed' as const, testsId: id, testsValidUntil: validUntil }),
      since: today,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', activity.id)
    .execute();
}
