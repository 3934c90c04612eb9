import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import { type CaseDays, DUES, type Due, dueFor, dueOn } from '../model/due.ts';

export type CoachTask = CaseDays & {
  participantId: string;
  firstName: string;
  familyName: string;
  phone: string | null;
  due: Due;
};

/** The people who need this coach today, the most pressing first. It names people: whoever shows it records the readings. */
export async function listCoachToday(work: Work): Promise<CoachTask[]> {
  const cases = await listCases(work);
  const tasks = cases.flatMap((one) => {
    const due = dueFor(one, work.today);
    return due === null ? [] : [{ ...one, due }];
  });
  return tasks.sort((a, b) => DUES.indexOf(a.due) - DUES.indexOf(b.due) || byDay(a, b));
}

const byDay = (a: CoachTask, b: CoachTask): number => dueOn(a.due, a).localeCompare(dueOn(b.due, b));

const earliestMilestone = sql<IsoDate | null>`(
  select min(m.due_on) from milestone m
  where m.plan_id = p.id and m.reached_on is null
)`;

// A coach answers for some twenty people, so the day is sorted here, by the rule that the model states.
const listCases = ({ db, actor, today }: Work): Promise<Omit<CoachTask, 'due'>[]> =>
  db
    .selectFrom('coachedCase as c')
    .innerJoin('personContact as i', 'i.participantId', 'c.participantId')
    .innerJoin('personFirstName as f', 'f.participantId', 'c.participantId')
    .leftJoin('plan as p', 'p.participantId', 'c.participantId')
    .select([
      'c.participantId',
      'f.firstName',
      'i.familyName',
      sql<string>`lower(c.valid)`.as('since'),
      'c.lastContactOn',
      'c.nextContactOn',
      'p.reviewOn',
      'i.phone',
      earliestMilestone.as('milestoneOn'),
    ])
    .where('c.coachId', '=', actor.accountId)
    .where(sql<boolean>`c.valid @> ${today}::date`)
    .limit(500)
    .execute();
