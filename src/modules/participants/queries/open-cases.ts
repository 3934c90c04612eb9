import type pg from 'pg';
import type { LawFacts } from '#law/index.ts';
import { type WorkedAssignment, withWorkedDays } from '../model/work-time.ts';

/** A case without a name: who it is can be found again only by those who answer for the person. */
type OpenCase = { readonly case: string; readonly facts: LawFacts };

/**
 * Every person of a Land whose participation has not ended, by pseudonym, with the facts confirmed last.
 * Reads as the owner of the database, for the operator's command line: no request sees the cases of all Jobcenters.
 */
export async function listOpenCases(client: pg.ClientBase, tenantId: string): Promise<OpenCase[]> {
  await client.query(`select set_config('app.tenant', $1, false)`, [tenantId]);
  const { rows } = await client.query<OpenCase & { worked: WorkedAssignment[] }>(
    `select pseudonym(i.participant_id) as "case",
            coalesce(f.facts, '{}') || jsonb_build_object('birthDate', i.birth_date) as facts, w.worked
       from participant_identity i
       left join lateral (select facts from participant_facts
                           where tenant_id = i.tenant_id and participant_id = i.participant_id
                           order by version desc limit 1) f on true
      cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('from', lower(period), 'until', upper(period), 'under', asked_under)), '[]') as worked
                            from time_worked(i.tenant_id, i.participant_id)) w
      where i.tenant_id = $1
        and exists (select from participation n
                     where n.tenant_id = i.tenant_id and n.participant_id = i.participant_id and n.status <> 'ended')
      order by 1`,
    [tenantId],
  );
  return rows.map(({ worked, ...one }) => ({ ...one, facts: withWorkedDays(one.facts, worked) }));
}
