import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { parsePeriod } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';

export type PersonListRow = {
  id: string;
  participantId: string;
  familyName: string;
  firstName: string;
  number: string;
  status: string;
  since: IsoDate;
  coachName: string | null;
  stay: Period | null;
  /** Whether anybody decided about this person against the law's advice or a rule; only the Jobcenter may know. */
  hasException: boolean;
};
export type PersonSort = 'name' | 'status' | 'since';
export type PersonFilter = 'name' | 'status' | 'stay' | 'touched' | 'exception';

const ORDER = { name: 'i.name_key', status: 'n.status', since: 'n.since' } as const;

// A check that opens the way against its verdict is an exception, and so is a departure from a rule of the place.
const HAS_EXCEPTION = sql<boolean>`
  exists (select from eligibility e where e.tenant_id = n.tenant_id and e.participation_id = n.id and e.exception_reason is not null)
  or exists (select from assignment_exception x where x.tenant_id = n.tenant_id and x.participation_id = n.id)`;

type List = ListRequest<PersonSort, PersonFilter>;

/**
 * The people a Jobcenter or a coach answers for, by name. Whoever shows them records the reading of each.
 * First one page is chosen in one table, then what stands on it is joined, and the rest is counted no further than people
 * turn pages: a long list costs little more than a short one.
 */
export async function listPeople(work: Work, list: List): Promise<{ rows: PersonListRow[]; total: number }> {
  const rows = await onePage(work, list);
  const total = await countRows(work, inCare(work, list.filters).select('n.id'));
  return { rows, total };
}

async function onePage(work: Work, list: List): Promise<PersonListRow[]> {
  const { today } = work;
  const direction = directionOf(list);
  // The page was chosen by name already; only of a person's referrals some may not fit.
  const { name: _, ...otherFilters } = list.filters;
  const found = await inCare(work, otherFilters)
    .$if(list.sort === 'name', (query) => query.where('n.participant_id', 'in', peopleByName(work, list)))
    .$if(list.sort !== 'name', (query) => query.where('n.id', 'in', participationsInOrder(work, list)))
    .innerJoin('participant as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.participant_id'),
    )
    .innerJoin('participant_identity as i', (join) =>
      join
        .onRef('i.tenant_id', '=', 'n.tenant_id')
        .onRef('i.participant_id', '=', 'n.participant_id')
        .onRef('i.jobcenter_id', '=', 'n.jobcenter_id'),
    )
    .innerJoin('participant_first_name as f', (join) =>
      join.onRef('f.tenant_id', '=', 'n.tenant_id').onRef('f.participant_id', '=', 'n.participant_id'),
    )
    .leftJoin('coaching_case as c', (join) =>
      join
        .onRef('c.tenant_id', '=', 'n.tenant_id')
        .onRef('c.participant_id', '=', 'n.participant_id')
        .on(sql<boolean>`c.valid @> ${today}::date`),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.coach_id'),
    )
    .leftJoin('assignment as s', (join) =>
      join.onRef('s.tenant_id', '=', 'n.tenant_id').onRef('s.participation_id', '=', 'n.id'),
    )
    .select([
      'n.id',
      'n.participant_id as participantId',
      'i.family_name as familyName',
      'f.first_name as firstName',
      'p.number',
      'n.status',
      'n.since',
      'a.display_name as coachName',
      sql<string | null>`s.period::text`.as('stay'),
      HAS_EXCEPTION.as('hasException'),
    ])
    .orderBy(ORDER[list.sort], direction)
    .orderBy('n.since', direction)
    .orderBy('n.id', direction)
    .execute();
  return found.map(({ stay, ...row }) => ({ ...row, stay: stay === null ? null : parsePeriod(stay) }));
}

const directionOf = (list: List) => (list.direction === 'ascending' ? 'asc' : 'desc');

/** A page of people in the order of an index. Somebody who was referred twice stands there with both referrals. */
function peopleByName(work: Work, list: List) {
  const { name: _, ...otherFilters } = list.filters;
  return named(work, list.filters.name)
    .$if(Object.keys(otherFilters).length > 0, (query) =>
      query.where('y.participant_id', 'in', inCare(work, list.filters).select('n.participant_id')),
    )
    .orderBy('y.name_key', directionOf(list))
    .orderBy('y.participant_id')
    .limit(list.limit)
    .offset(list.offset);
}

const participationsInOrder = (work: Work, list: List) =>
  inCare(work, list.filters)
    .select('n.id')
    .$if(list.sort === 'status', (query) => query.orderBy('n.status', directionOf(list)))
    .orderBy('n.since', directionOf(list))
    .orderBy('n.id', directionOf(list))
    .limit(list.limit)
    .offset(list.offset);

/** The participations that the actor answers for, narrowed by the filters; said outright, so that an index is used. */
const inCare = (work: Work, { name, status, stay, touched, exception }: List['filters']) =>
  work.db
    .selectFrom('participation as n')
    .where('n.tenant_id', '=', work.actor.tenantId)
    .$if(work.actor.role === 'jobcenter', (query) =>
      query.where('n.jobcenter_id', '=', work.actor.organisationId),
    )
    .$if(work.actor.role === 'coach', (query) => query.where('n.participant_id', 'in', coached(work)))
    .$if(name !== undefined, (query) => query.where('n.participant_id', 'in', named(work, name)))
    .$if(status !== undefined, (query) => query.where('n.status', '=', status as string))
    .$if(stay !== undefined, (query) => query.where('n.id', 'in', runOut(work)))
    .$if(touched !== undefined, (query) => query.where('n.id', 'in', touchedOpenly(work)))
    .$if(exception !== undefined, (query) => query.where(HAS_EXCEPTION));

/** The participations whose time on the place is over and of which nobody has written down how they ended. */
const runOut = ({ db, actor, today }: Work) =>
  db
    .selectFrom('assignment as s')
    .select('s.participation_id')
    .where('s.tenant_id', '=', actor.tenantId)
    .$if(actor.role === 'jobcenter', (query) => query.where('s.jobcenter_id', '=', actor.organisationId))
    .where('s.is_concluded', '=', false)
    .where('s.over_on', '<=', today);

/** The participations with a decision that later facts touch and of which nobody has taken note yet. */
const touchedOpenly = ({ db, actor }: Work) =>
  db
    .selectFrom('touched_decision as t')
    .select('t.participation_id')
    .where('t.tenant_id', '=', actor.tenantId)
    .where('t.jobcenter_id', '=', actor.organisationId)
    .where('t.acknowledged_by', 'is', null);

/** The people whose family name begins so, in any case. */
const named = (work: Work, name: string | undefined) =>
  work.db
    .selectFrom('participant_identity as y')
    .select('y.participant_id')
    .where('y.tenant_id', '=', work.actor.tenantId)
    .$if(work.actor.role === 'jobcenter', (query) =>
      query.where('y.jobcenter_id', '=', work.actor.organisationId),
    )
    .$if(work.actor.role === 'coach', (query) => query.where('y.participant_id', 'in', coached(work)))
    .$if(name !== undefined, (query) =>
      query.where(sql<boolean>`starts_with(y.name_key, ${(name as string).toLowerCase()})`),
    );

const coached = ({ db, actor, today }: Work) =>
  db
    .selectFrom('coaching_case as k')
    .select('k.participant_id')
    .where('k.tenant_id', '=', actor.tenantId)
    .where('k.coach_id', '=', actor.accountId)
    .where(sql<boolean>`k.valid @> ${today}::date`);
