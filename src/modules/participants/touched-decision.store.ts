import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { AssignmentDecision, TouchedDecision } from './model/touched-decision.ts';
import type { ParticipationRecord } from './store.ts';

/** Every assignment and extension of a person with the check it rests on, and where facts confirmed later would have led. */
export async function listDecisions(
  { db, actor }: Work,
  { participantId, jobcenterId }: ParticipationRecord,
): Promise<AssignmentDecision[]> {
  const { rows } = await sql<AssignmentDecision>`
    with decision as (
      select occupancy_id, participation_id, eligibility_id from assignment
       where tenant_id = ${actor.tenantId} and participant_id = ${participantId} and jobcenter_id = ${jobcenterId}
      union all
      select occupancy_id, participation_id, eligibility_id from assignment_extension
       where tenant_id = ${actor.tenantId} and participant_id = ${participantId} and jobcenter_id = ${jobcenterId})
    select d.occupancy_id as "occupancyId", d.participation_id as "participationId", d.eligibility_id as "eligibilityId",
           e.verdict, t.verdict as latest
      from decision d
      join eligibility e on e.tenant_id = ${actor.tenantId} and e.id = d.eligibility_id
      left join lateral (
        select verdict from touched_decision
         where tenant_id = ${actor.tenantId} and participation_id = d.participation_id and eligibility_id = d.eligibility_id
         order by facts_version desc limit 1) t on true
     order by e.number`.execute(db);
  return rows;
}

export type FoundDecision = TouchedDecision & { readonly id: string };

/** Notes the decisions that these facts touch. */
export async function insertTouchedDecisions(
  { db, actor, now }: Work,
  { participantId, jobcenterId }: ParticipationRecord,
  { found, factsVersion }: { found: readonly FoundDecision[]; factsVersion: number },
): Promise<void> {
  if (found.length === 0) return;
  await db
    .insertInto('touched_decision')
    .values(
      found.map(({ id, occupancyId, participationId, eligibilityId, verdict }) => ({
        tenant_id: actor.tenantId,
        id,
        occupancy_id: occupancyId,
        participation_id: participationId,
        participant_id: participantId,
        jobcenter_id: jobcenterId,
        eligibility_id: eligibilityId,
        facts_version: factsVersion,
        verdict: JSON.stringify(verdict),
        found_by: actor.accountId as string,
        found_at: now,
      })),
    )
    .execute();
}

export type TouchedRecord = {
  readonly id: string;
  readonly version: number;
  readonly participationId: string;
  readonly participantId: string;
  readonly isAcknowledged: boolean;
};

/** Finds a touched decision, whoever took note of it. */
export async function findTouched({ db, actor }: Work, id: string): Promise<TouchedRecord | undefined> {
  const row = await db
    .selectFrom('touched_decision')
    .select([
      'id',
      'version',
      'participation_id as participationId',
      'participant_id as participantId',
      'acknowledged_by',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { acknowledged_by: by, ...touched } = row;
  return { ...touched, isAcknowledged: by !== null };
}

export async function acknowledgeTouched({ db, actor, now }: Work, id: string, note: string): Promise<void> {
  await db
    .updateTable('touched_decision')
    .set((eb) => ({
      note,
      acknowledged_by: actor.accountId as string,
      acknowledged_at: now,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}
