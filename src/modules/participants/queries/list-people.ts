import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { parsePeriod } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { ParticipationStatus } from '../model/participation.ts';

type PersonListRow = {
  id: string;
  participantId: string;
  familyName: string;
  firstName: string;
  number: string;
  status: string;
  since: IsoDate;
  coachName: string | null;
  stay: Period | null;
  /** `true` if anybody decided about this person against the law's advice or a rule; only the Jobcenter may know. */
  hasException: boolean;
};
type PersonSort = 'name' | 'status' | 'since';
export type PersonFilter = {
  name: string;
  status: ParticipationStatus;
  stay: 'over';
  touched: 'open';
  exception: 'yes';
  consent: 'of-age';
};

const ORDER = { name: 'i.nameKey', status: 'n.status', since: 'n.since' } as const;

// A check that opens the way against its verdict is an exception, and so is a departure from a rule of the place.
const HAS_EXCEPTION = sql<boolean>`
  exists (select from eligibility e where e.participation_id = n.id and e.exception_reason is not null)
  or exists (select from assignment_exception x where x.participation_id = n.id)`;

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
    .$if(list.sort === 'name', (query) => query.where('n.participantId', 'in', peopleByName(work, list)))
    .$if(list.sort !== 'name', (query) => query.where('n.id', 'in', participationsInOrder(work, list)))
    .innerJoin('participant as p', 'p.id', 'n.participantId')
    .innerJoin('participantIdentity as i', (join) =>
      join.onRef('i.participantId', '=', 'n.participantId').onRef('i.jobcenterId', '=', 'n.jobcenterId'),
    )
    .innerJoin('participantFirstName as f', 'f.participantId', 'n.participantId')
    .leftJoin('coachingCase as c', (join) =>
      join.onRef('c.participantId', '=', 'n.participantId').on(sql<boolean>`c.valid @> ${today}::date`),
    )
    .leftJoin('accountName as a', 'a.id', 'c.coachId')
    .leftJoinLateral(
      ({ selectFrom }) =>
        selectFrom('assignment as b')
          .select('b.period')
          .whereRef('b.participationId', '=', 'n.id')
          .orderBy('b.period', 'desc')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .select([
      'n.id',
      'n.participantId',
      'i.familyName',
      'f.firstName',
      'p.number',
      'n.status',
      'n.since',
      'a.displayName as coachName',
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
      query.where('y.participantId', 'in', inCare(work, list.filters).select('n.participantId')),
    )
    .orderBy('y.nameKey', directionOf(list))
    .orderBy('y.participantId')
    .$call(pageOf(list));
}

const participationsInOrder = (work: Work, list: List) =>
  inCare(work, list.filters)
    .select('n.id')
    .$if(list.sort === 'status', (query) => query.orderBy('n.status', directionOf(list)))
    .orderBy('n.since', directionOf(list))
    .orderBy('n.id', directionOf(list))
    .$call(pageOf(list));

/** The participations that the actor answers for, narrowed by the filters; said outright, so that an index is used. */
const inCare = (work: Work, { name, status, stay, touched, exception, consent }: List['filters']) =>
  work.db
    .selectFrom('participation as n')
    .$if(work.actor.role === 'jobcenter', (query) =>
      query.where('n.jobcenterId', '=', work.actor.organisationId),
    )
    .$if(work.actor.role === 'coach', (query) => query.where('n.participantId', 'in', coached(work)))
    .$if(name !== undefined, (query) => query.where('n.participantId', 'in', named(work, name)))
    .$if(status !== undefined, (query) => query.where('n.status', '=', status as ParticipationStatus))
    .$if(stay !== undefined, (query) => query.where('n.id', 'in', runOut(work)))
    .$if(touched !== undefined, (query) => query.where('n.id', 'in', touchedOpenly(work)))
    .$if(exception !== undefined, (query) => query.where(HAS_EXCEPTION))
    .$if(consent !== undefined, (query) =>
      query.where('n.status', '<>', 'ended').where('n.participantId', 'in', toAskOfAge(work)),
    );

/** The participations whose time on the place is over and of which nobody has written down how they ended. */
const runOut = ({ db, actor, today }: Work) =>
  db
    .selectFrom('assignment as s')
    .select('s.participationId')
    .$if(actor.role === 'jobcenter', (query) => query.where('s.jobcenterId', '=', actor.organisationId))
    .where('s.isConcluded', '=', false)
    .where('s.overOn', '<=', today);

/** The participations with a decision that later facts touch and of which nobody has taken note yet. */
const touchedOpenly = ({ db, actor }: Work) =>
  db
    .selectFrom('touchedDecision as t')
    .select('t.participationId')
    .where('t.jobcenterId', '=', actor.organisationId)
    .where('t.acknowledgedBy', 'is', null);

/** The people for whom a guardian agreed, who are eighteen now and have not been asked themselves. */
const toAskOfAge = ({ db, actor, today }: Work) =>
  db
    .selectFrom('consent as c')
    .innerJoin('participantIdentity as z', 'z.participantId', 'c.participantId')
    .select('c.participantId')
    .where('c.jobcenterId', '=', actor.organisationId)
    .where('c.guardianId', 'is not', null)
    .where('c.withdrawnOn', 'is', null)
    .where(sql<boolean>`z.birth_date + interval '18 years' <= ${today}::date`)
    .where(sql<boolean>`not exists (select from consent s
      where s.participant_id = c.participant_id and s.purpose = c.purpose and s.guardian_id is null
        and s.withdrawn_on is null)`);

/** The people whose family name begins so, in any case. */
const named = (work: Work, name: string | undefined) =>
  work.db
    .selectFrom('participantIdentity as y')
    .select('y.participantId')
    .$if(work.actor.role === 'jobcenter', (query) =>
      query.where('y.jobcenterId', '=', work.actor.organisationId),
    )
    .$if(work.actor.role === 'coach', (query) => query.where('y.participantId', 'in', coached(work)))
    .$if(name !== undefined, (query) =>
      query.where(sql<boolean>`starts_with(y.name_key, ${name?.toLowerCase()})`),
    );

const coached = ({ db, actor, today }: Work) =>
  db
    .selectFrom('coachingCase as k')
    .select('k.participantId')
    .where('k.coachId', '=', actor.accountId)
    .where(sql<boolean>`k.valid @> ${today}::date`);
