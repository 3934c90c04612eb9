import type pg from 'pg';
import { cookieValue, formToken, hashSecret, newSecret } from '#modules/identity/index.ts';

export type SignedIn = { readonly cookie: string; readonly csrf: string };

export type Membership = { readonly id: string; readonly accountId: string };

/** Opens a session, as if this person had signed in. */
export async function signIn(
  client: pg.Client,
  { tenantId, membership, now }: { tenantId: string; membership: Membership; now: Date },
): Promise<SignedIn> {
  const secret = newSecret();
  await client.query(
    `insert into session (tenant_id, id, token_hash, account_id, membership_id, method, created_at, expires_at)
     values ($1, gen_random_uuid(), $2, $3, $4, 'passkey', $5::timestamptz, $5::timestamptz + interval '1 day')`,
    [tenantId, hashSecret(secret), membership.accountId, membership.id, now],
  );
  return { cookie: `stellwerk=${cookieValue({ tenantId, secret })}`, csrf: formToken(secret) };
}
