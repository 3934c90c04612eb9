import type { Work } from '#platform/work.ts';

export type Letter = {
  readonly accountId: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

/** Puts a mail into the out-tray, in the caller's transaction; the worker sends it. */
export async function writeMail(
  { db, actor, now, newId }: Work,
  { accountId, recipient, subject, body }: Letter,
): Promise<void> {
  await db
    .insertInto('mail')
    .values({
      tenant_id: actor.tenantId,
      id: newId(),
      account_id: accountId,
      recipient,
      subject,
      body,
      written_at: now,
    })
    .execute();
}
