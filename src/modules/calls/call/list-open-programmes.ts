import type { Work } from '#platform/work.ts';

/** Programmes a district may open a call in, as choices of a form. */
export async function listOpenProgrammes(
  { db }: Work,
  language: 'de' | 'en',
): Promise<{ value: string; label: string }[]> {
  const rows = await db
    .selectFrom('programme')
    .select(['id', 'definition'])
    .where('status', '=', 'published')
    .orderBy('slug')
    .execute();
  return rows.map((row) => ({
    value: row.id,
    label: (row.definition as { title: Record<'de' | 'en', string> }).title[language],
  }));
}
