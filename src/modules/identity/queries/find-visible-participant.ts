import type { Work } from '#platform/work.ts';

export type VisibleParticipant = { id: string; number: string; jobcenterId: string };

/** Finds a participant of one's own: row-level security of the table answers whether they are. */
export const findVisibleParticipant = ({ db }: Work, id: string): Promise<VisibleParticipant | undefined> =>
  db
    .selectFrom('participant')
    .select(['id', 'number', 'jobcenterId'])
    .where('id', '=', id)
    .executeTakeFirst();
