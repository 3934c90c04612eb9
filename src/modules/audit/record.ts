import { randomBytes } from 'node:crypto';
import type { AuditNote } from '#platform/commands/run-command.ts';
import { json } from '#platform/database/json-documents.ts';
import type { Work } from '#platform/work.ts';
import { bodyText, commitmentOf, leafOf } from './model/entry.ts';

/** The key of payloads that concern nobody in particular. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Writes one entry of the audit trail in the caller's transaction: it commits with the change it describes, or with
 * nothing. The sequencer chains it afterwards, so that writers never wait for one another.
 */
export async function recordEntry(work: Work, note: AuditNote): Promise<void> {
  const { db, actor, now, newId } = work;
  const entryId = newId();
  const said = note.payload === undefined ? null : note.payload;
  const commitment =
    said === null ? null : commitmentOf(await keyOf(work, note.participantId ?? NOBODY), said);
  const body = bodyText({
    entryId,
    tenantId: actor.tenantId,
    at: now.toISOString(),
    actor: actor.accountId,
    role: actor.role,
    action: note.action,
    kind: note.kind,
    objectKind: note.objectKind,
    objectId: note.objectId,
    participantId: note.participantId ?? null,
    commitment,
  });
  const of = { tenantId: actor.tenantId, entryId };
  await Promise.all([
    db
      .insertInto('auditEntry')
      .values({ ...of, body, leaf: leafOf(body) })
      .execute(),
    said !== null &&
      db
        .insertInto('auditPayload')
        .values({ ...of, payload: json(said) })
        .execute(),
  ]);
}

/** Notes that personal data was shown. Every page or answer that shows a person calls this. */
export const recordReading = (
  work: Work,
  what: { action: string; objectKind: string; objectId: string; participantId: string },
) => recordEntry(work, { kind: 'read', ...what });

async function keyOf(work: Work, personId: string): Promise<Buffer> {
  const { db, actor } = work;
  const select = () =>
    db
      .selectFrom('auditKey')
      .select('key')
      .where('tenantId', '=', actor.tenantId)
      .where('personId', '=', personId)
      .executeTakeFirst();
  const known = await select();
  if (known) return known.key;
  await db
    .insertInto('auditKey')
    .values({ tenantId: actor.tenantId, personId, key: randomBytes(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await select();
  if (!made) throw new Error('the audit key is not to be seen');
  return made.key;
}
