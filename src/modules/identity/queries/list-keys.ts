import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

export type SessionRow = {
  id: string;
  method: string;
  createdAt: Date;
  seenAt: Date;
  expiresAt: Date;
};

/** The sessions that are running, the latest first. */
export const listSessions = ({ db, actor, now }: Work, accountId: string): Promise<SessionRow[]> =>
  db
    .selectFrom('session')
    .select([
      'id',
      'method',
      'created_at as createdAt',
      sql<Date>`greatest(seen_at, created_at)`.as('seenAt'),
      'expires_at as expiresAt',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .where(sql<boolean>`greatest(seen_at, created_at) + make_interval(mins => idle_minutes) > ${now}`)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute();

export type PasskeyRow = { id: string; label: string; createdAt: Date };

export const listPasskeys = ({ db, actor }: Work, accountId: string): Promise<PasskeyRow[]> =>
  db
    .selectFrom('passkey')
    .select(['id', 'label', 'created_at as createdAt'])
    .where('tenant_id', '=', actor.tenantId)
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute();
