import type { Work } from '#platform/work.ts';

/** A body of the Land: its kind, and the word by which the file of the Land names it; a part of its id where none does. */
type NamedBody = { readonly kind: string; readonly word: string };

/** Finds what a body of the Land is; nothing where there is none. */
export async function findBody({ db }: Work, id: string | null): Promise<NamedBody | undefined> {
  const found = await db
    .selectFrom('organisationName')
    .select(['id', 'kind', 'key'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found && { kind: found.kind, word: found.key ?? found.id.slice(0, 8) };
}

/** Returns what kind of body one of the Land is. */
export const kindOfBody = async (work: Work, id: string | null): Promise<string | undefined> =>
  (await findBody(work, id))?.kind;
