import { sql } from 'kysely';
import { recordEntry } from '#modules/audit/index.ts';
import type { Work } from '#platform/work.ts';
import { atTheGate } from './gate.ts';
import { hashSecret, newSecret, type SessionToken } from './model/session-token.ts';

export const SESSION_HOURS = 12;

export type SignInMethod = 'passkey' | 'oidc' | 'link' | 'demonstration';

/**
 * Opens a session for an account whose identity was just proven, acting in its first valid membership.
 * Returns the token for the cookie, which is kept nowhere else.
 */
export const openSession = (
  work: Work,
  accountId: string,
  method: SignInMethod,
  membershipId?: string,
): Promise<SessionToken> => atTheGate(work, () => insertSession(work, accountId, method, membershipId));

async function insertSession(
  work: Work,
  accountId: string,
  method: SignInMethod,
  membershipId?: string,
): Promise<SessionToken> {
  const { db, actor, now, today, newId } = work;
  const membership = await db
    .selectFrom('membership')
    .select('id')
    .where('tenant_id', '=', actor.tenantId)
    .where('account_id', '=', accountId)
    .where(sql<boolean>`valid @> ${today}::date`)
    .$if(membershipId !== undefined, (query) => query.where('id', '=', membershipId as string))
    .orderBy('role')
    .limit(1)
    .executeTakeFirst();
  const secret = newSecret();
  const id = newId();
  await db
    .insertInto('session')
    .values({
      tenant_id: actor.tenantId,
      id,
      token_hash: hashSecret(secret),
      account_id: accountId,
      membership_id: membership?.id ?? null,
      method,
      created_at: now,
      expires_at: new Date(now.getTime() + SESSION_HOURS * 3_600_000),
    })
    .execute();
  await recordEntry(
    { ...work, actor: { ...actor, accountId, role: 'gate' } },
    { kind: 'changed', action: 'identity.sign-in', objectKind: 'session', objectId: id, payload: { method } },
  );
  return { tenantId: actor.tenantId, secret };
}

/** Ends the session at once: the next request with its token is the public's. */
export async function revokeSession(work: Work): Promise<void> {
  const { db, actor, now } = work;
  if (!actor.sessionId) return;
  await db
    .updateTable('session')
    .set({ revoked_at: now })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', actor.sessionId)
    .execute();
  await recordEntry(work, {
    kind: 'changed',
    action: 'identity.sign-out',
    objectKind: 'session',
    objectId: actor.sessionId,
  });
}
