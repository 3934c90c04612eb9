import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';

export type MailRow = { id: string; subject: string; recipient: string; writtenAt: Date };
type MailSort = 'subject' | 'recipient' | 'written';
type MailFilter = 'recipient';

const ORDER = { subject: 'subject', recipient: 'recipient', written: 'writtenAt' } as const;

/** Lists what would have gone out, newest first. */
export async function listMail(
  { db }: Work,
  list: ListRequest<MailSort, MailFilter>,
): Promise<{ rows: MailRow[]; total: number }> {
  const { recipient } = list.filters;
  const found = await db
    .selectFrom('writtenMail')
    .select(['id', 'subject', 'recipient', 'writtenAt'])
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(recipient !== undefined, (query) =>
      query.where(sql<boolean>`strpos(lower(recipient), lower(${recipient})) > 0`),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('id')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

export const findMail = ({ db }: Work, id: string): Promise<(MailRow & { body: string }) | undefined> =>
  db
    .selectFrom('writtenMail')
    .select(['id', 'subject', 'recipient', 'writtenAt', 'body'])
    .where('id', '=', id)
    .executeTakeFirst();
