import { type Expression, sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { COUNT_LIMIT } from './list.ts';

/** The rows that a list is made of, before one page of them is chosen. */
type Rows = { limit(most: Expression<number>): Expression<unknown> };

/** Counts the rows, no further than `COUNT_LIMIT` and one more. */
export async function countRows({ db }: Work, rows: Rows): Promise<number> {
  const counted = await sql<{ total: number }>`
    select count(*) as total from (${rows.limit(sql.lit(COUNT_LIMIT + 1))}) counted`.execute(db);
  return counted.rows[0]?.total ?? 0;
}
