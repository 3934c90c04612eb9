import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

/** A matter that is open when coaching passes on, and the day by which it is due. */
export type OpenItem = {
  readonly kind: 'contact' | 'milestone' | 'review';
  readonly title: string | null;
  readonly dueOn: IsoDate;
};

/** Lists what is open with a person, for those who may see it: the next contact, the review of the plan, milestones. */
export async function listOpenItems({ db }: Work, participantId: string): Promise<OpenItem[]> {
  const { rows } = await sql<OpenItem>`
    select kind, title, due_on as "dueOn" from (
      select 'contact' as kind, null as title, next_contact_on as due_on from coached_case
       where participant_id = ${participantId} and valid @> (select today()) and next_contact_on is not null
      union all
      select 'review', null, review_on from plan where participant_id = ${participantId}
      union all
      select 'milestone', title, due_on from milestone where participant_id = ${participantId} and reached_on is null
    ) open_item order by due_on, kind, title limit 200`.execute(db);
  return rows;
}
