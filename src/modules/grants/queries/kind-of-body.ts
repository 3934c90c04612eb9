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

/** Returns the word by which the file of the Land names a body; a part of its id where none does. */
export async function keyOfBody({ db }: Work, id: string): Promise<string> {
  const found = await db.selectFrom('organisationName').select('key').where('id', '=', id).executeTakeFirst();
  return found?.key ?? id.slice(0, 8);
}
