import { sql } from 'kysely';
import type { SignedInWork, Work } from '#platform/work.ts';
import { bodiesOf } from '../call/calls.store.ts';
import type { InterestDeclaration } from './interest.model.ts';
import type { Score } from './score-sheet.model.ts';

/**
 * Locks the scoring of a call. Members score at the same time, but not while the recommendation is taken: it waits
 * for those who are writing, and they wait for it. What is frozen is therefore all that was ever saved.
 */
export const lockScoring = (work: Work, callId: string, mode: 'shared' | 'exclusive'): Promise<void> =>
  lock(
    work,
    mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock',
    `scoring ${callId}`,
  );

/** One member in two windows: the second waits for the first, also where there is no row yet to lock. */
export const lockOwnSheet = (work: Work, proposalId: string): Promise<void> =>
  lock(work, 'pg_advisory_xact_lock', `sheet ${proposalId} ${work.actor.accountId}`);

async function lock({ db }: Work, how: string, what: string): Promise<void> {
  await sql`select ${sql.raw(how)}(hashtextextended(${what}, 0))`.execute(db);
}

export async function insertInterests(
  work: SignedInWork,
  callId: string,
  declarations: readonly InterestDeclaration[],
): Promise<void> {
  if (declarations.length === 0) return;
  const { db, actor, now } = work;
  const rows = declarations.map(({ proposalId, hasInterest, reason }) => ({
    callId,
    ...bodiesOf(work, callId),
    proposalId,
    memberId: actor.accountId,
    hasInterest,
    reason,
    declaredAt: now,
  }));
  await db.insertInto('interest').values(rows).execute();
}

type SheetScores = { callId: string; proposalId: string; version: number; scores: readonly Score[] };

/** Writes the sheet of the acting member: every score in it carries the version of the whole. */
export async function saveScores(
  work: SignedInWork,
  { callId, proposalId, version, scores }: SheetScores,
): Promise<void> {
  const { db, actor, now } = work;
  const rows = scores.map(({ criterionId, points, reason }) => ({
    callId,
    ...bodiesOf(work, callId),
    proposalId,
    criterionId,
    memberId: actor.accountId,
    points,
    reason,
    scoredAt: now,
    version,
  }));
  await db
    .insertInto('score')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'proposalId', 'criterionId', 'memberId']).doUpdateSet((eb) => ({
        points: eb.ref('excluded.points'),
        reason: eb.ref('excluded.reason'),
        scoredAt: eb.ref('excluded.scoredAt'),
        version: eb.ref('excluded.version'),
      })),
    )
    .execute();
}

export async function insertExcuse(
  work: SignedInWork,
  { callId, memberId, reason }: { callId: string; memberId: string; reason: string },
): Promise<void> {
  const { db, actor, now } = work;
  await db
    .insertInto('excusedMember')
    .values({
      callId,
      ...bodiesOf(work, callId),
      memberId,
      reason,
      excusedAt: now,
      excusedBy: actor.accountId,
    })
    .execute();
}
