import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { LawFacts } from '#law/index.ts';
import { json } from '#platform/database/json-documents.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import { type WorkedAssignment, withWorkedDays } from './model/work-time.ts';
import type { ParticipationRecord } from './store.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'participantFacts.facts': LawFacts;
  }
}

type KnownWork = WorkedAssignment & { readonly isOwn: boolean };

export type KnownFacts = {
  readonly birthDate: IsoDate;
  readonly facts: LawFacts | null;
  /** The number of what was confirmed last; 0 where nothing was. */
  readonly version: number;
  /** The work that the Land knows of; at another Jobcenter where it is not `isOwn`. */
  readonly worked: readonly KnownWork[];
};

/** Finds the facts that the Jobcenter has confirmed last about a person, the birth date, and the work the Land knows of. */
export async function findFacts(work: Work, participantId: string): Promise<KnownFacts | undefined> {
  const row = await work.db
    .selectFrom('participantIdentity as i')
    .leftJoin('participantFacts as f', 'f.participantId', 'i.participantId')
    .select(['i.birthDate', 'f.facts', 'f.version'])
    .where('i.participantId', '=', participantId)
    .orderBy('f.version', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, version: row.version ?? 0, worked: await listWorkedDays(work, participantId) };
}

/** Returns everything that the law may be asked with about somebody, as it is known now. */
export const factsKnown = ({ facts, birthDate, worked }: Omit<KnownFacts, 'version'>): LawFacts =>
  withWorkedDays({ ...facts, birthDate }, worked);

/** Lists the work of a person in the whole Land that uses up time of the law, whichever Jobcenter sent them. */
async function listWorkedDays({ db }: Work, participantId: string): Promise<KnownWork[]> {
  const { rows } = await sql<KnownWork>`
    select lower(period) as "from", upper(period) as "until", asked_under as "under", is_own as "isOwn"
      from worked_days(${participantId})`.execute(db);
  return rows;
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
