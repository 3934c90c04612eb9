import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

export type JobcenterTask = {
  kind: 'check-facts' | 'find-place' | 'settle-proposal' | 'conclude';
  /** The participation, or the proposal where one is to be settled. */
  id: string;
  participantId: string;
  name: string;
  /** Since when it waits. */
  since: IsoDate;
};

/**
 * What waits for this Jobcenter, the longest first: people to check, people to place, proposals to decide, stays whose
 * planned end has passed. It names people: whoever shows it records the readings.
 */
export const listJobcenterTasks = async (
  { db, actor, today }: Work,
  limit = 20,
): Promise<JobcenterTask[]> => {
  const { rows } = await sql<JobcenterTask>`
    with waiting as (
      (select case n.status when 'referred' then 'check-facts' else 'find-place' end as kind, n.id, n.participant_id, n.since
         from participation n
        where n.tenant_id = ${actor.tenantId} and n.jobcenter_id = ${actor.organisationId} and n.status in ('referred', 'eligible')
        order by n.since limit ${limit})
      union all
      (select 'settle-proposal', c.id, s.participant_id, c.proposed_at::date
         from change_proposal c join assignment s on s.tenant_id = c.tenant_id and s.occupancy_id = c.occupancy_id
        where c.tenant_id = ${actor.tenantId} and c.jobcenter_id = ${actor.organisationId} and c.status = 'open'
        order by c.proposed_at limit ${limit})
      union all
      (select 'conclude', n.id, n.participant_id, upper(s.period)
         from participation n join assignment s on s.tenant_id = n.tenant_id and s.participation_id = n.id
        where n.tenant_id = ${actor.tenantId} and n.jobcenter_id = ${actor.organisationId} and n.status = 'assigned'
          and upper(s.period) <= ${today}::date
        order by upper(s.period) limit ${limit}))
    select w.kind, w.id, w.participant_id as "participantId", f.first_name || ' ' || i.family_name as name, w.since
      from waiting w
      join participant_identity i on i.tenant_id = ${actor.tenantId} and i.participant_id = w.participant_id
      join participant_first_name f on f.tenant_id = ${actor.tenantId} and f.participant_id = w.participant_id
     order by w.since, w.id limit ${limit}`.execute(db);
  return rows;
};
