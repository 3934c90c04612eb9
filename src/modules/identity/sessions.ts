import { sql } from 'kysely';
import { recordEntry } from '#modules/audit/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { atTheGate } from './gate.ts';
import { IDLE_MINUTES, minutesAfter, SESSION_HOURS } from './model/lifetimes.ts';
import { hashSecret, newSecret, type SessionToken } from './model/session-token.ts';

type SignInMethod = 'passkey' | 'oidc' | 'link' | 'demonstration';

/**
 * Opens a session for an account whose identity was just proven, acting in its first valid membership, or in the one
 * named; `null` gives no role yet. A session that the browser still had ends.
 * Returns the token for the cookie, which is kept nowhere else.
 */
export async function openSession(
  work: Work,
  accountId: string,
  method: SignInMethod,
  membershipId?: string | null,
): Promise<SessionToken> {
  await revokeSession(work);
  return atTheGate(work, () => insertSession(work, accountId, method, membershipId));
}

async function insertSession(
  work: Work,
  accountId: string,
  method: SignInMethod,
  membershipId: string | null | undefined,
): Promise<SessionToken> {
  const { db, actor, now, newId } = work;
  const membership = membershipId === null ? null : await firstMembership(work, accountId, membershipId);
  const secret = newSecret();
  const id = newId();
  await db
    .insertInto('session')
    .values({
      id,
      tokenHash: hashSecret(secret),
      accountId,
      membershipId: membership,
      method,
      createdAt: now,
      expiresAt: minutesAfter(now, SESSION_HOURS * 60),
      idleMinutes: IDLE_MINUTES,
    })
    .execute();
  await recordEntry(
    { ...work, actor: { ...actor, accountId, role: 'gate' } },
    { kind: 'changed', action: 'identity.sign-in', objectKind: 'session', objectId: id, payload: { method } },
  );
  return { tenantId: actor.tenantId, secret };
}

async function firstMembership(
  { db, today }: Work,
  accountId: string,
  wanted: string | undefined,
): Promise<string | null> {
  const membership = await db
    .selectFrom('membership')
    .select('id')
    .where('accountId', '=', accountId)
    .where(sql<boolean>`valid @> ${today}::date`)
    .$if(wanted !== undefined, (query) => query.where('id', '=', recordId(wanted)))
    .orderBy('role')
    .limit(1)
    .executeTakeFirst();
  return membership?.id ?? null;
}

/** Gives the running session a new token: who knew the old one is out, from the next request on. */
export async function rotateSession({ db, actor }: Work): Promise<SessionToken> {
  const secret = newSecret();
  await db
    .updateTable('session')
    .set({ tokenHash: hashSecret(secret) })
    .where('id', '=', actor.sessionId)
    .execute();
  return { tenantId: actor.tenantId, secret };
}

/** Ends the session at once: the next request with its token is the public's. */
export async function revokeSession(work: Work): Promise<void> {
  const { db, actor, now } = work;
  if (!actor.sessionId) return;
  await db.updateTable('session').set({ revokedAt: now }).where('id', '=', actor.sessionId).execute();
  await recordEntry(work, {
    kind: 'changed',
    action: 'identity.sign-out',
    objectKind: 'session',
    objectId: actor.sessionId,
  });
}

/** Lets the running session go on as if it had been used at an instant, until another. */
export async function keepSession(
  { db, actor }: Work,
  { seenAt, expiresAt }: { seenAt: Date; expiresAt: Date },
): Promise<void> {
  await db.updateTable('session').set({ seenAt, expiresAt }).where('id', '=', actor.sessionId).execute();
}
