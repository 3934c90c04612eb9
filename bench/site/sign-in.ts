import type pg from 'pg';
import { cookieValue, formToken, hashSecret, newSecret } from '#modules/identity/index.ts';
import { benchId } from '../fill/bench-id.ts';

export type SignedIn = { readonly tokenHash: Buffer; readonly cookie: string; readonly csrf: string };

/** Opens a session for the how-manieth person of a role, as if they had come through the door. */
export async function signIn(
  client: pg.Client,
  { tenantId, role, number, now }: { tenantId: string; role: string; number: number; now: Date },
): Promise<SignedIn> {
  const secret = newSecret();
  const tokenHash = hashSecret(secret);
  await client.query(
    `insert into session (tenant_id, id, token_hash, account_id, membership_id, method, created_at, expires_at)
     values ($1, gen_random_uuid(), $2, $3, $4, 'passkey', $5::timestamptz, $5::timestamptz + interval '1 day')`,
    [tenantId, tokenHash, benchId(role, number), benchId(`membership ${role}`, number), now],
  );
  return {
    tokenHash,
    cookie: `stellwerk=${cookieValue({ tenantId, secret })}`,
    csrf: formToken(secret),
  };
}
