import type { Work } from '#platform/work.ts';

/** Returns what kind of body one of the Land is; nothing where there is none. */
export async function kindOfBody({ db }: Work, id: string | null): Promise<string | undefined> {
  const found = await db
    .selectFrom('organisationName')
    .select('kind')
    .where('id', '=', id)
    .executeTakeFirst();
  return found?.kind;
}
