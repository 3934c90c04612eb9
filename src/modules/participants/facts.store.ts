import type { IsoDate } from '#kernel/calendar.ts';
import type { LawFacts } from '#law/index.ts';
import { json } from '#platform/database/json-documents.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { ParticipationRecord } from './store.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'participantFacts.facts': LawFacts;
  }
}

type KnownFacts = {
  readonly birthDate: IsoDate;
  readonly facts: LawFacts | null;
  /** The number of what was confirmed last; 0 where nothing was. */
  readonly version: number;
};

/** Finds the facts that the Jobcenter has confirmed last about a person, and the birth date from the identity. */
export async function findFacts({ db }: Work, participantId: string): Promise<KnownFacts | undefined> {
  const row = await db
    .selectFrom('participantIdentity as i')
    .leftJoin('participantFacts as f', 'f.participantId', 'i.participantId')
    .select(['i.birthDate', 'f.facts', 'f.version'])
    .where('i.participantId', '=', participantId)
    .orderBy('f.version', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, version: row.version ?? 0 };
}

type ConfirmedFacts = { readonly facts: LawFacts; readonly version: number };

/** Puts confirmed facts beside the earlier ones, which stay as they were known. */
export async function insertFacts(
  { db, actor, now }: SignedInWork,
  { participantId, jobcenterId }: ParticipationRecord,
  { facts, version }: ConfirmedFacts,
): Promise<void> {
  await db
    .insertInto('participantFacts')
    .values({
      participantId,
      jobcenterId,
      facts: json(facts),
      confirmedBy: actor.accountId,
      confirmedAt: now,
      version,
    })
    .execute();
}
