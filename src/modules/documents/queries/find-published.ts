import type { Work } from '#platform/work.ts';

/** A published document about a matter of somebody else, as that matter needs it. */
export type PublishedDocument = {
  readonly id: string;
  readonly seriesId: string;
  readonly number: number;
};

/** Finds what is published about a matter, in its latest text. */
export const findPublished = ({ db }: Work, subjectId: string): Promise<PublishedDocument | undefined> =>
  db
    .selectFrom('document')
    .select(['id', 'seriesId', 'number'])
    .where('subjectId', '=', subjectId)
    .where('status', '=', 'published')
    .executeTakeFirst();
