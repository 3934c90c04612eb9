import type { IsoDate } from '#kernel/calendar.ts';
import type { LawFacts } from '#law/index.ts';
import type { Work } from '#platform/work.ts';
import type { ParticipationRecord } from './store.ts';

export type KnownFacts = { readonly birthDate: IsoDate; readonly facts: LawFacts | null };

/** What the Jobcenter has confirmed about a person so far, and the birth date from the identity. */
export const findFacts = ({ db, actor }: Work, participantId: string): Promise<KnownFacts | undefined> =>
  db
    .selectFrom('participant_identity as i')
    .leftJoin('participant_facts as f', (join) =>
      join.onRef('f.tenant_id', '=', 'i.tenant_id').onRef('f.participant_id', '=', 'i.participant_id'),
    )
    .select(['i.birth_date as birthDate', 'f.facts'])
    .where('i.tenant_id', '=', actor.tenantId)
    .where('i.participant_id', '=', participantId)
    .executeTakeFirst();

/** Puts the confirmed facts in place of the earlier ones, which the checks that rested on them keep. */
export async function saveFacts(
  { db, actor, now }: Work,
  { participantId, jobcenterId }: ParticipationRecord,
  facts: LawFacts,
): Promise<void> {
  const confirmed = {
    facts: JSON.stringify(facts),
    confirmed_by: actor.accountId as string,
    confirmed_at: now,
  };
  await db
    .insertInto('participant_facts')
    .values({
      tenant_id: actor.tenantId,
      participant_id: participantId,
      jobcenter_id: jobcenterId,
      ...confirmed,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'participant_id'])
        .doUpdateSet((eb) => ({ ...confirmed, version: eb('participant_facts.version', '+', 1) })),
    )
    .execute();
}
