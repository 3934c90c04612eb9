import { orderJobs } from '../jobs/index.ts';
import type { Work } from '../work.ts';

/** A text for one person. It holds no personal data but what the person needs to see why they are written to. */
export type Letter = {
  /** The account of the person; null for somebody who has none. */
  readonly accountId: string | null;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

/** Keeps the letters and orders their sending, in the transaction of whatever gave rise to them. */
export async function writeLetters(work: Work, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return;
  const rows = letters.map(({ accountId, recipient, subject, body }) => ({
    id: work.newId(),
    accountId,
    recipient,
    subject: subject.slice(0, 300),
    body,
    writtenAt: work.now,
  }));
  await work.db.insertInto('mail').values(rows).execute();
  await orderJobs(
    work,
    rows.map(({ id }) => ({ kind: 'send-mail', payload: { mailId: id } })),
  );
}
