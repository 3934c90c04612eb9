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
  where m.tenant_id = p.tenant_id and m.plan_id = p.id and m.reached_on is null
)`;

// A coach answers for some twenty people, so the day is sorted here, by the rule that the model states.
const listCases = ({ db, actor, today }: Work): Promise<Omit<CoachTask, 'due'>[]> =>
  db
    .selectFrom('coaching_case as c')
    .innerJoin('participant_identity as i', (join) =>
      join.onRef('i.tenant_id', '=', 'c.tenant_id').onRef('i.participant_id', '=', 'c.participant_id'),
    )
    .innerJoin('participant_first_name as f', (join) =>
      join.onRef('f.tenant_id', '=', 'c.tenant_id').onRef('f.participant_id', '=', 'c.participant_id'),
    )
    .leftJoin('plan as p', (join) =>
      join.onRef('p.tenant_id', '=', 'c.tenant_id').onRef('p.participant_id', '=', 'c.participant_id'),
    )
    .select([
      'c.participant_id as participantId',
      'f.first_name as firstName',
      'i.family_name as familyName',
      sql<string>`lower(c.valid)`.as('since'),
      'c.last_contact_on as lastContactOn',
      'c.next_contact_on as nextContactOn',
      'p.review_on as reviewOn',
      'i.phone',
      earliestMilestone.as('milestoneOn'),
    ])
    .where('c.tenant_id', '=', actor.tenantId)
    .where('c.coach_id', '=', actor.accountId)
    .where(sql<boolean>`c.valid @> ${today}::date`)
    .limit(500)
    .execute();
