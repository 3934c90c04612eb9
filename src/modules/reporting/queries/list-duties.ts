import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { type AskedCondition, isOpenCondition, listAskedConditions } from '#modules/grants/index.ts';
import { definitionBehind, rulesOf } from '#modules/programmes/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { type DutyMatter, type OwedDuty, owedDuties } from '../model/duty.ts';

type ProgrammeDefinition = Parameters<typeof rulesOf>[0];

/** A duty that the acting body owes, with what it follows from. */
export type DutyRow = OwedDuty & {
  readonly matterId: string;
  readonly after: DutyMatter['after'];
  readonly happenedOn: IsoDate;
  /** The number of the notice, or of the person. */
  readonly title: string;
  readonly programmeTitle: Readonly<Record<'de' | 'en', string>>;
  /** The grant that it is about, or the participation, with the person. */
  readonly grantId: string | null;
  readonly participantId: string | null;
};

type Matter = DutyMatter &
  Pick<DutyRow, 'title' | 'grantId' | 'participantId'> & {
    readonly rulesFrom: IsoDate;
    readonly area: string | null;
  };

/**
 * Lists what the files lay on the acting body: on whoever has a grant after its notice, the start of a project, a payment and its
 * end, on a Jobcenter after a participation. What is due first stands first; what is done stands no more.
 */
export async function listDuties({ db, today }: Work, matterId?: string): Promise<DutyRow[]> {
  const { rows } = await sql<{ definition: ProgrammeDefinition; matters: Matter[] }>`
    with own as (
      select g.id, g.programme_id, g.rules_from, g.area, g.notice_number, g.starts_on, g.ends_on, g.issued_on
        from grant_in_force g join programme_title t on t.id = g.programme_id and t.has_duties
       where g.grantee_id = (select organisation())),
    matter as (
      select id, 'grant' as after, ends_on - 1 as happened_on, notice_number as title, id as grant_id, null::uuid as participant_id,
             programme_id, rules_from, area from own
      union all
      select id, 'notice', issued_on, notice_number, id, null, programme_id, rules_from, area from own
      union all
      select o.id, 'project-start', min(j.starts_on), o.notice_number, o.id, null, o.programme_id, o.rules_from, o.area
        from own o join project_title j on j.grant_id = o.id
       group by o.id, o.notice_number, o.programme_id, o.rules_from, o.area
      union all
      select p.id, 'payment', p.paid_on, o.notice_number, o.id, null, o.programme_id, o.rules_from, o.area
        from own o join payment_day p on p.grant_id = o.id
      union all
      select e.id, 'participation', e.last_day_on, e.number, null, e.participant_id, e.programme_id, e.rules_from, e.area
        from ended_participation e join programme_title t on t.id = e.programme_id and t.has_duties
       where e.jobcenter_id = (select organisation()) and exists (select from programme_title where has_duties))
    select ${definitionBehind('m.programme_id')} as definition,
           jsonb_agg(jsonb_build_object('id', m.id, 'after', m.after, 'happenedOn', m.happened_on, 'title', m.title, 'grantId', m.grant_id,
             'participantId', m.participant_id, 'rulesFrom', m.rules_from, 'area', m.area,
             'done', coalesce((select jsonb_agg(d.duty) from duty_done d where d.matter_id = m.id), '[]'))) as matters
      from matter m
     where m.happened_on <= ${today}::date and (${matterId ?? null}::uuid is null or m.id = ${matterId ?? null}::uuid)
     group by m.programme_id`.execute(db);
  return rows.flatMap(owedIn).toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

type DutyFilter = { readonly matter: string };
const ALL: Pick<ListRequest<'due', DutyFilter>, 'direction' | 'filters'> = {
  direction: 'ascending',
  filters: {},
};

/** A row of the list: a duty, or a condition of which the acting body says whether it is met. */
export type ListedDuty = DutyRow | AskedCondition;

/** Lists the same in the order that a list asks for, of one matter where it carries that, after what waits for an answer. */
export async function pageOfDuties(
  work: Work,
  { direction, filters }: typeof ALL = ALL,
): Promise<{ rows: ListedDuty[]; total: number }> {
  const { matter } = filters;
  const id = matter === undefined ? undefined : recordId(matter);
  const asked = (await listAskedConditions(work, id)).filter(isOpenCondition);
  const all: ListedDuty[] = [...asked, ...(await listDuties(work, id))];
  return { rows: direction === 'ascending' ? all : all.toReversed(), total: all.length };
}

const owedIn = ({ definition, matters }: { definition: ProgrammeDefinition; matters: Matter[] }): DutyRow[] =>
  matters.flatMap(({ rulesFrom, area, ...matter }) => {
    const { id: matterId, after, happenedOn, title, grantId, participantId } = matter;
    const { duties, title: programmeTitle } = rulesOf(definition, area, rulesFrom);
    return owedDuties(duties, matter).map((duty) => ({
      ...duty,
      ...{ matterId, after, happenedOn, title, programmeTitle, grantId, participantId },
    }));
  });
