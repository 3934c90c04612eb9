import { sql } from 'kysely';
import { json } from '#platform/database/json-documents.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { TargetGroupVerdict } from './model/eligibility.ts';
import type { AssignmentDecision, TouchedDecision } from './model/touched-decision.ts';
import type { ParticipationRecord } from './store.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'touchedDecision.verdict': TargetGroupVerdict;
  }
}

/** Every assignment and extension of a person with the check it rests on, and where facts confirmed later would have led. */
export async function listDecisions(
  { db }: Work,
  { participantId, jobcenterId }: ParticipationRecord,
): Promise<AssignmentDecision[]> {
  const { rows } = await sql<AssignmentDecision>`
    with made as (
      select occupancy_id, participation_id, eligibility_id from assignment
       where participant_id = ${participantId} and jobcenter_id = ${jobcenterId}
      union all
      select occupancy_id, participation_id, eligibility_id from assignment_extension
       where participant_id = ${participantId} and jobcenter_id = ${jobcenterId})
    select d.occupancy_id, d.participation_id, d.eligibility_id,
           e.verdict, t.verdict as latest
      from made d
      join eligibility e on e.id = d.eligibility_id
      left join lateral (
        select verdict from touched_decision
         where participation_id = d.participation_id and eligibility_id = d.eligibility_id
         order by facts_version desc limit 1) t on true
     order by e.number`.execute(db);
  return rows;
}

type FoundDecision = TouchedDecision & { readonly id: string };

/** Notes the decisions that these facts touch. */
export async function insertTouchedDecisions(
  { db, actor, now }: SignedInWork,
  { participantId, jobcenterId }: ParticipationRecord,
  { found, factsVersion }: { found: readonly FoundDecision[]; factsVersion: number },
): Promise<void> {
  if (found.length === 0) return;
  await db
    .insertInto('touchedDecision')
    .values(
      found.map(({ id, occupancyId, participationId, eligibilityId, verdict }) => ({
        id,
        occupancyId,
        participationId,
        participantId,
        jobcenterId,
        eligibilityId,
        factsVersion,
        verdict: json(verdict),
        foundBy: actor.accountId,
        foundAt: now,
      })),
    )
    .execute();
}

type TouchedRecord = {
  readonly id: string;
  readonly version: number;
  readonly participationId: string;
  readonly participantId: string;
  readonly isAcknowledged: boolean;
};

/** Finds a touched decision, whoever took note of it. */
export async function findTouched({ db }: Work, id: string): Promise<TouchedRecord | undefined> {
  const row = await db
    .selectFrom('touchedDecision')
    .select(['id', 'version', 'participationId', 'participantId', 'acknowledgedBy'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { acknowledgedBy: by, ...touched } = row;
  return { ...touched, isAcknowledged: by !== null };
}

export async function acknowledgeTouched({ db, actor, now }: Work, id: string, note: string): Promise<void> {
  await db
    .updateTable('touchedDecision')
    .set((eb) => ({
      note,
      acknowledgedBy: actor.accountId,
      acknowledgedAt: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
