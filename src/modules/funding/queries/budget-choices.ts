import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { type MoneySource, sourcesOf } from '../model/sources.ts';

export type Choice = { value: string; label: string };

/** Programmes that money may be appropriated for, as choices of a form or filter. */
export const listBudgetProgrammes = ({ db }: Work, language: 'de' | 'en'): Promise<Choice[]> =>
  db
    .selectFrom('programme')
    .select(['id as value', sql<string>`definition -> 'title' ->> ${language}`.as('label')])
    .where('status', '<>', 'draft')
    .orderBy('slug')
    .limit(200)
    .execute();

/** One of them, with the sources that its definition names. */
export async function findBudgetProgramme(
  { db }: Work,
  id: string,
  language: 'de' | 'en',
): Promise<{ id: string; title: string; sources: readonly MoneySource[] } | undefined> {
  const row = await db
    .selectFrom('programme')
    .select(['id', 'definition', sql<string>`definition -> 'title' ->> ${language}`.as('title')])
    .where('id', '=', id)
    .where('status', '<>', 'draft')
    .executeTakeFirst();
  return row && { id: row.id, title: row.title, sources: sourcesOf(row.definition) };
}
