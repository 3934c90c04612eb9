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
export const listSessions = ({ db, now }: Work, accountId: string): Promise<SessionRow[]> =>
  db
    .selectFrom('session')
    .select(['id', 'method', 'createdAt', sql<Date>`greatest(seen_at, created_at)`.as('seenAt'), 'expiresAt'])
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .where(sql<boolean>`greatest(seen_at, created_at) + make_interval(mins => idle_minutes) > ${now}`)
    .orderBy('createdAt', 'desc')
    .limit(50)
    .execute();

export type PasskeyRow = { id: string; label: string; createdAt: Date };

export const listPasskeys = ({ db }: Work, accountId: string): Promise<PasskeyRow[]> =>
  db
    .selectFrom('passkey')
    .select(['id', 'label', 'createdAt'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .execute();
