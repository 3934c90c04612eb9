import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '#kernel/canonical-json.ts';
import { json } from '../database/json-documents.ts';
import type { Work } from '../work.ts';
import type { Outcome } from './command.ts';

declare module '../database/json-documents.ts' {
  interface JsonDocuments {
    'commandLog.outcome': Readonly<Record<string, unknown>>;
  }
}

/** Returns the SHA-256 of a command and its input, in hex; the order of its fields makes no difference. */
export const hashOf = (name: string, input: unknown): string =>
  createHash('sha256')
    .update(`${name}\0${canonicalJson(input)}`)
    .digest('hex');

/**
 * Finds what this command id answered before, if anything. A lock on the id makes a second submit wait for the first,
 * so that two clicks at the same moment do one thing. Another input under a used id is refused. What follows can be undone as far
 * as the savepoint `command`.
 */
export async function earlierOutcome(
  work: Work,
  commandId: string,
  inputHash: string,
): Promise<Outcome | undefined> {
  const [, row] = await Promise.all([
    sql`select pg_advisory_xact_lock(hashtextextended(${commandId}, 0))`.execute(work.db),
    work.db
      .selectFrom('commandLog')
      .select(['inputHash', 'outcome'])
      .where('commandId', '=', commandId)
      .executeTakeFirst(),
    sql`savepoint command`.execute(work.db),
  ]);
  if (!row) return undefined;
  return row.inputHash === inputHash
    ? { kind: 'done', answer: row.outcome, repeated: true }
    : { kind: 'refused', refusal: { code: 'command-id-reused', facts: {} } };
}

type Done = { commandId: string; inputHash: string; name: string; answer: Readonly<Record<string, unknown>> };

/** Keeps the answer of a command under its id, in the same transaction, for whoever sends it again. */
export async function rememberOutcome(
  work: Work,
  { commandId, inputHash, name, answer }: Done,
): Promise<void> {
  await work.db
    .insertInto('commandLog')
    .values({
      commandId,
      accountId: work.actor.accountId,
      name,
      inputHash,
      outcome: json(answer),
      at: work.now,
    })
    .execute();
}
