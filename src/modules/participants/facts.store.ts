import type { IsoDate } from '#kernel/calendar.ts';
import type { LawFacts } from '#law/index.ts';
import type { Work } from '#platform/work.ts';
import type { ParticipationRecord } from './store.ts';

export type KnownFacts = {
  readonly birthDate: IsoDate;
  readonly facts: LawFacts | null;
  /** The number of what was confirmed last; 0 where nothing was. */
  readonly version: number;
};

/** What the Jobcenter has confirmed about a person last, and the birth date from the identity. */
export async function findFacts({ db, actor }: Work, participantId: string): Promise<KnownFacts | undefined> {
  const row = await db
    .selectFrom('participant_identity as i')
    .leftJoin('participant_facts as f', (join) =>
      join.onRef('f.tenant_id', '=', 'i.tenant_id').onRef('f.participant_id', '=', 'i.participant_id'),
    )
    .select(['i.birth_date as birthDate', 'f.facts', 'f.version'])
    .where('i.tenant_id', '=', actor.tenantId)
    .where('i.participant_id', '=', participantId)
    .orderBy('f.version', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, version: row.version ?? 0 };
}

export type ConfirmedFacts = { readonly facts: LawFacts; readonly version: number };

/** Puts confirmed facts beside the earlier ones, which stay as they were known. */
export async function insertFacts(
  { db, actor, now }: Work,
  { participantId, jobcenterId }: ParticipationRecord,
  { facts, version }: ConfirmedFacts,
): Promise<void> {
  await db
    .insertInto('participant_facts')
    .values({
      tenant_id: actor.tenantId,
      participant_id: participantId,
      jobcenter_id: jobcenterId,
      facts: JSON.stringify(facts),
      confirmed_by: actor.accountId as string,
      confirmed_at: now,
      version,
    })
    .execute();
}
