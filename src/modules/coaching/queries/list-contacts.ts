import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

export type ContactRow = {
  id: string;
  onDay: IsoDate;
  kind: string;
  minutes: number;
  nextContactOn: IsoDate | null;
  coachName: string;
  note: string | null;
};

/** The contacts with a person and their notes, the latest first; for the coach alone. */
export const listContacts = ({ db }: Work, participantId: string): Promise<ContactRow[]> =>
  db
    .selectFrom('contact as c')
    .innerJoin('accountName as a', 'a.id', 'c.coachId')
    .leftJoin('coachingNote as t', 't.contactId', 'c.id')
    .select([
      'c.id',
      'c.onDay',
      'c.kind',
      'c.minutes',
      'c.nextContactOn',
      'a.displayName as coachName',
      't.note',
    ])
    .where('c.participantId', '=', participantId)
    .orderBy('c.onDay', 'desc')
    .orderBy('c.writtenAt', 'desc')
    .limit(50)
    .execute();
