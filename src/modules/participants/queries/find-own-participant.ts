import type { OwnParticipant } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';

/** Finds a participant of one's own: the policies of the table answer whether they are. */
export const findOwnParticipant = ({ db }: Work, id: string): Promise<OwnParticipant | undefined> =>
  db
    .selectFrom('participant')
    .select(['id', 'number', 'jobcenterId'])
    .where('id', '=', id)
    .executeTakeFirst();
