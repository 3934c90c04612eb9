import { json } from '#platform/database/json-documents.ts';
import type { Work } from '#platform/work.ts';
import { atTheGate } from './gate.ts';
import { minutesAfter, SECRET_MINUTES, type SecretKind } from './model/lifetimes.ts';
import { hashSecret, newSecret } from './model/session-token.ts';
import { sweepOldTraces } from './sweep.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'oneTimeSecret.detail': Readonly<Record<string, unknown>>;
  }
}

type Kept = {
  readonly kind: SecretKind;
  readonly secretHash: Buffer;
  readonly accountId?: string | null | undefined;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly validMinutes?: number;
};

type OneTimeSecret = {
  readonly id: string;
  readonly accountId: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** Remembers a secret by its hash, until it is used or too old. The role decides which kinds it may hand out. */
export async function keepSecret(
  { db, now, newId }: Work,
  { kind, secretHash, accountId = null, detail = {}, validMinutes = SECRET_MINUTES[kind] }: Kept,
): Promise<void> {
  await db
    .insertInto('oneTimeSecret')
    .values({
      id: newId(),
      kind,
      secretHash,
      accountId,
      detail: json(detail),
      createdAt: now,
      expiresAt: minutesAfter(now, validMinutes),
    })
    .execute();
}

/** Makes a secret that the gate itself hands out: a challenge, or the state of a sign-in that is under way. */
export async function newGateSecret(work: Work, kept: Omit<Kept, 'secretHash'>): Promise<string> {
  const secret = newSecret();
  await atTheGate(work, async () => {
    await sweepOldTraces(work);
    await keepSecret(work, { ...kept, secretHash: hashSecret(secret) });
  });
  return secret;
}

/** Looks at a secret without using it up. */
export const findSecret = (
  work: Work,
  kinds: readonly SecretKind[],
  secret: string,
): Promise<OneTimeSecret | undefined> =>
  atTheGate(work, () =>
    work.db
      .selectFrom('oneTimeSecret')
      .select(['id', 'accountId', 'detail'])
      .where('kind', 'in', kinds)
      .where('secretHash', '=', hashSecret(secret))
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', work.now)
      .executeTakeFirst(),
  );

/** Uses a secret up. Of two at the same moment one gets it: the second finds it used. */
export const takeSecret = (
  work: Work,
  kinds: readonly SecretKind[],
  secret: string,
): Promise<OneTimeSecret | undefined> =>
  atTheGate(work, () =>
    work.db
      .updateTable('oneTimeSecret')
      .set({ usedAt: work.now })
      .where('kind', 'in', kinds)
      .where('secretHash', '=', hashSecret(secret))
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', work.now)
      .returning(['id', 'accountId', 'detail'])
      .executeTakeFirst(),
  );
