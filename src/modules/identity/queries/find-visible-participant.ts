import type { Work } from '#platform/work.ts';

export type VisibleParticipant = { id: string; number: string; jobcenterId: string };

/** A participant of one's own: the walls around the table answer whether they are. */
export const findVisibleParticipant = ({ db }: Work, id: string): Promise<VisibleParticipant | undefined> =>
  db
    .selectFrom('participant')
    .select(['id', 'number', 'jobcenterId'])
    .where('id', '=', id)
    .executeTakeFirst();
