import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { SPEAKERS } from '#modules/identity/index.ts';
import { testsDueBy } from '#modules/places/index.ts';
import type { Work } from '#platform/work.ts';
import { countDuties } from './count-duties.ts';

/** A task that waits for the people of one role: what, how many, since when the oldest. */
export type TaskCount = {
  readonly kind: TaskKind;
  readonly count: number;
  readonly oldestOn: IsoDate | null;
};
export type TaskKind =
  | 'programme-draft'
  | 'amendment-prepared'
  | 'amount-prepared'
  | 'budget-prepared'
  | 'allotment-prepared'
  | 'call-draft'
  | 'call-deadline-over'
  | 'call-scoring'
  | 'proposal-unchecked'
  | 'proposal-to-complete'
  | 'call-without-application'
  | 'application-submitted'
  | 'application-prepared'
  | 'claim-submitted'
  | 'claim-checked'
  | 'release-prepared'
  | 'recovery-prepared'
  | 'receipt-prepared'
  | 'proposal-draft'
  | 'place-undescribed'
  | 'place-free'
  | 'activity-waiting'
  | 'activity-due'
  | 'claim-returned'
  | 'month-recounted'
  | 'person-referred'
  | 'person-eligible'
  | 'person-to-conclude'
  | 'change-proposal-open'
  | 'decision-touched'
  | 'job-failed'
  | 'application-invited'
  | 'selection-prepared'
  | 'result-prepared'
  | 'document-to-sign'
  | 'document-draft'
  | 'document-submitted'
  | 'document-prepared'
  | 'document-returned'
  | 'document-refused'
  | 'version-prepared'
  | 'duty-owed'
  | 'condition-asked';

/** The tasks of whoever calls: with its calls, with the proposals that came, and with the result that somebody prepared. */
const RUNNER = ({ now }: Work): RawBuilder<TaskCount> => sql`
    select kind, count(*) as count, min(day) as "oldestOn" from (
      select case when status = 'draft' then 'call-draft' when status = 'scoring' then 'call-scoring'
                  when status = 'open' and closes_at <= ${now} then 'call-deadline-over'
                  when status = 'recommended' and applied_by = 'runner' and not exists (select from application_state a where a.call_id = c.id)
                  then 'call-without-application' end as kind,
             case when status = 'draft' then opens_on else (closes_at at time zone 'Europe/Berlin')::date end as day
      from call_overview c where runner_id = (select organisation())) waiting
    where kind is not null group by kind
    union all
    select 'proposal-unchecked', count(*), min((p.submitted_at at time zone 'Europe/Berlin')::date)
    from proposal_state p join call_overview c on c.id = p.call_id and c.status = 'scoring'
    where p.runner_id = (select organisation()) and p.status = 'submitted'
    union all
    select case subject_kind when 'selection' then 'selection-prepared' else 'result-prepared' end,
           count(*), min((prepared_at at time zone 'Europe/Berlin')::date) from open_decision
    where subject_kind in ('selection', 'call-result') and body_id = (select organisation()) and prepared_by <> (select account())
    group by subject_kind`;

/** The applications that wait for the body that is asked. */
const APPLIED_FOR = sql<TaskCount>`
    select 'application-submitted' as kind, count(*) as count, min((submitted_at at time zone 'Europe/Berlin')::date) as "oldestOn"
    from application_state where status = 'submitted' and grantor_id = (select organisation())`;

/** The tasks of a body with books of its own: what is claimed of it, and what one of its people has prepared for another. */
const OWN_BOOKS = sql<TaskCount>`
    select 'claim-submitted' as kind, count(*) as count, min((submitted_at at time zone 'Europe/Berlin')::date) as "oldestOn"
    from claim_state where status = 'submitted' and grantor_id = (select organisation())
    union all
    select case when subject_kind = 'claim' then 'claim-checked' when subject_kind in ('appropriation', 'reduction', 'year') then 'budget-prepared'
                else subject_kind || '-prepared' end,
           count(*), min((prepared_at at time zone 'Europe/Berlin')::date)
    from open_decision where subject_kind in ('application', 'claim', 'recovery', 'receipt', 'appropriation', 'reduction', 'year')
                         and body_id = (select organisation()) and prepared_by <> (select account())
    group by 1`;

/** The tasks of whoever proposes. */
const BIDDER = sql<TaskCount>`
    select 'proposal-draft' as kind, count(*) as count, null::date as "oldestOn" from proposal_state
    where bidder_id = (select organisation()) and status = 'draft'
    union all
    select 'proposal-to-complete', count(*), min((f.day at time zone 'Europe/Berlin')::date) from proposal_state p
    cross join lateral (select max(checked_at) as day from formal_check_day f where f.proposal_id = p.id) f
    where p.bidder_id = (select organisation()) and p.status = 'incomplete'
    union all
    select 'application-invited', count(*), min(invited_on) from invitation_state i
    where i.bidder_id = (select organisation()) and i.due_on >= (select today())
      and not exists (select from application_state a where a.proposal_id = i.proposal_id)`;

/** The tasks of whoever has a grant: what came back has to be claimed anew. */
const GRANTEE = sql<TaskCount>`
    select 'claim-returned' as kind, count(*) as count, min((submitted_at at time zone 'Europe/Berlin')::date) as "oldestOn"
    from claim_state c
    where grantee_id = (select organisation()) and status = 'returned'
      and not exists (select from claim_state l where l.grant_id = c.grant_id and l.submitted_at > c.submitted_at)`;

/** The activities at which somebody works though their tests failed, are over, or soon will be. */
const activitiesDue = (today: IsoDate): RawBuilder<TaskCount> => sql`
    select 'activity-due', count(*), min(coalesce(tests_valid_until, since)) from activity_state
    where is_occupied and (status = 'failed' or tests_valid_until < ${testsDueBy(today)}::date)`;

/** The tasks of each role, as counts of rows it may see anyway: row-level security draws the line. */
const COUNTS: Readonly<Record<string, (work: Work) => RawBuilder<TaskCount>>> = {
  'programme-office': (work) => sql`
    select 'programme-draft' as kind, count(*) as count, null::date as "oldestOn" from programme_title
    where status = 'draft'
    union all
    select case when subject_kind in ('appropriation', 'reduction', 'year') then 'budget-prepared' else subject_kind || '-prepared' end,
           count(*), min((prepared_at at time zone 'Europe/Berlin')::date)
    from open_decision where subject_kind in ('amendment', 'amount', 'allotment', 'appropriation', 'reduction', 'year')
         and prepared_by <> (select account())
    group by 1
    union all ${RUNNER(work)}`,
  'district-office': (work) => sql`
    ${RUNNER(work)}
    union all
    ${APPLIED_FOR}
    union all
    select case when grantee_id = (select organisation()) then 'claim-returned' else 'claim-submitted' end, count(*),
           min((submitted_at at time zone 'Europe/Berlin')::date)
    from claim_state c where status = 'submitted' and grantor_id = (select organisation())
      or status = 'returned' and grantee_id = (select organisation())
         and not exists (select from claim_state l where l.grant_id = c.grant_id and l.submitted_at > c.submitted_at)
    group by 1
    union all
    select case subject_kind when 'claim' then 'claim-checked' else subject_kind || '-prepared' end,
           count(*), min((prepared_at at time zone 'Europe/Berlin')::date)
    from open_decision where subject_kind in ('claim', 'recovery', 'receipt') and body_id = (select organisation())
                         and prepared_by <> (select account())
    group by subject_kind`,
  'grant-officer': (work) => sql`
    ${APPLIED_FOR}
    union all
    select 'claim-submitted', count(*), min((submitted_at at time zone 'Europe/Berlin')::date)
    from claim_state where status = 'submitted' and grantor_id = (select organisation())
    union all
    -- What somebody prepared waits for everybody else.
    select case subject_kind when 'claim' then 'claim-checked' else subject_kind || '-prepared' end,
           count(*), min((prepared_at at time zone 'Europe/Berlin')::date)
    from open_decision where subject_kind in ('application', 'claim', 'release', 'recovery', 'receipt') and prepared_by <> (select account())
    group by subject_kind
    union all ${RUNNER(work)}`,
  provider: ({ today }) => sql`
    ${BIDDER}
    union all
    select 'place-' || status, count(*), min(lower(available)) from place_state
    where provider_id = (select organisation()) and status in ('undescribed', 'free') group by status
    union all
    ${activitiesDue(today)} and owner_id = (select organisation())
    union all ${GRANTEE}`,
  jobcenter: ({ today }) => sql`
    select 'person-' || status as kind, count(*) as count, min(since) as "oldestOn" from participation_state
    where jobcenter_id = (select organisation()) and status in ('referred', 'eligible') group by status
    union all
    select 'person-to-conclude', count(*), min(over_on) from person_stay
    where jobcenter_id = (select organisation()) and not is_concluded and over_on <= ${today}::date
    union all
    select 'change-proposal-open', count(*), min((proposed_at at time zone 'Europe/Berlin')::date) from change_proposal_state
    where jobcenter_id = (select organisation()) and status = 'open'
    union all
    select 'decision-touched', count(*), min((found_at at time zone 'Europe/Berlin')::date) from touched_decision_state
    where jobcenter_id = (select organisation()) and acknowledged_by is null
    union all
    select 'activity-waiting', count(*), min(since) from activity_state
    where district_id = (select district()) and status = 'waiting'
    union all
    ${activitiesDue(today)} and district_id = (select district())
    union all ${APPLIED_FOR}
    union all ${OWN_BOOKS}
    union all ${GRANTEE}
    union all ${BIDDER}`,
  administrator: () => sql`
    select 'job-failed' as kind, count(*) as count, min((failed_at at time zone 'Europe/Berlin')::date) as "oldestOn" from job_state
    where failed_at is not null and finished_at is null`,
};

/** The tasks with documents, of every role that speaks for a body: its answer, its approval, its own texts. */
const WITH_DOCUMENTS = sql<TaskCount>`
    select 'document-to-sign' as kind, count(*) as count, min(moved_on) as "oldestOn" from asked_signature
    where organisation_id = (select organisation())
    union all
    select 'document-refused', count(*), min(moved_on) from refused_document where owner_id = (select organisation())
    union all
    select 'document-submitted', count(*), min(moved_on) from document_state d
    where status = 'submitted' and addressee_id = (select organisation())
      and not exists (select from open_decision o where o.subject_kind = 'document' and o.subject_id = d.id)
    union all
    select 'document-prepared', count(*), min((o.prepared_at at time zone 'Europe/Berlin')::date)
    from open_decision o join document_state d on d.id = o.subject_id
    where o.subject_kind = 'document' and d.addressee_id = (select organisation()) and o.prepared_by <> (select account())
    union all
    select 'document-' || status, count(*), min(moved_on) from document_state d
    where owner_id = (select organisation()) and (status = 'draft' or status = 'returned' and not is_followed) group by status`;

/** The moves of matters to another version that somebody else of this body has prepared. */
const VERSION_MOVES = sql<TaskCount>`
    select 'version-prepared' as kind, count(*) as count, min((prepared_at at time zone 'Europe/Berlin')::date) as "oldestOn"
    from open_decision where subject_kind in ('call-version', 'application-version', 'grant-version', 'participation-version')
      and body_id = (select organisation()) and prepared_by <> (select account())`;
/** The lines that were paid and are no longer right, of whoever paid or got them. */
const RECOUNTS = sql<TaskCount>`
    select 'month-recounted' as kind, count(*) as count, min(found_on) as "oldestOn" from open_recount
    where (select organisation()) in (grantor_id, grantee_id)`;

/** The roles that speak for a grantor or a grantee. */
const PARTIES: readonly string[] = ['grant-officer', 'district-office', 'jobcenter', 'provider'];

const isSpeaker = (role: string): boolean => (SPEAKERS as readonly string[]).includes(role);

/** Counts what waits for the acting role, the oldest first; nothing if nothing waits. */
export async function countTasks(work: Work): Promise<TaskCount[]> {
  const { role } = work.actor;
  const counts = [
    ...(COUNTS[role] ? [COUNTS[role](work)] : []),
    ...(PARTIES.includes(role) ? [RECOUNTS] : []),
    ...(isSpeaker(role) ? [WITH_DOCUMENTS, VERSION_MOVES] : []),
  ];
  if (counts.length === 0) return [];
  const { rows } = await sql<TaskCount>`${sql.join(counts, sql` union all `)}`.execute(work.db);
  return [...rows, ...(isSpeaker(role) ? await countDuties(work) : [])]
    .filter(({ count }) => count > 0)
    .sort((a, b) => ((a.oldestOn ?? '9') < (b.oldestOn ?? '9') ? -1 : 1));
}
