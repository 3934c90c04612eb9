import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { FileType } from './model/file-type.ts';
import type { StoredFile } from './model/stored-file.ts';

/** A kind of matter that files may be about. */
type MatterKind = 'expert-event';

type NewFile = {
  readonly id: string;
  readonly ownerId: string;
  readonly matterKind: MatterKind;
  readonly matterId: string;
  readonly title: string;
  readonly name: string;
  readonly mediaType: FileType;
  readonly content: Buffer;
  readonly publicFrom: IsoDate | null;
};

/** Keeps a file for the acting body; the database itself says how large it is and what its hash is. */
export async function keepFile({ db, actor, now }: SignedInWork, file: NewFile): Promise<void> {
  await db
    .insertInto('storedFile')
    .values({ ...file, keptBy: actor.accountId, keptAt: now })
    .execute();
}

const FILE = ['id', 'title', 'name', 'mediaType', 'sizeBytes', 'sha256', 'publicFrom'] as const;

/** Lists the files about a matter that somebody may see, in the order in which they came. */
export const listFiles = ({ db }: Work, matterId: string): Promise<StoredFile[]> =>
  db
    .selectFrom('storedFile')
    .select(FILE)
    .where('matterId', '=', matterId)
    .orderBy('keptAt')
    .orderBy('title')
    .orderBy('id')
    .limit(100)
    .execute();

/** Finds one file that somebody may see, without its bytes. */
export const findFile = (
  { db }: Work,
  id: string,
): Promise<(StoredFile & { matterId: string }) | undefined> =>
  db
    .selectFrom('storedFile')
    .select([...FILE, 'matterId'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Says from which day on everybody may load the files about a matter; the acting body keeps them. */
export async function makeFilesPublic(
  { db }: Work,
  matterId: string,
  publicFrom: IsoDate | null,
): Promise<void> {
  await db.updateTable('storedFile').set({ publicFrom }).where('matterId', '=', matterId).execute();
}

/** Deletes a file of the acting body; that it was there, and its hash, stays in the trail. */
export async function deleteFile({ db }: Work, id: string): Promise<void> {
  await db.deleteFrom('storedFile').where('id', '=', id).execute();
}

const PIECE_BYTES = 256 * 1024;

/** Reads the piece of a file that begins at a byte, as far as somebody may see it; the rest stays where it is. */
export async function pieceOf({ db }: Work, id: string, from: number): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('storedFile')
    .select(sql<Buffer>`substring(content from ${from + 1}::int for ${PIECE_BYTES}::int)`.as('piece'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.piece;
}
