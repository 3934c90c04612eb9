import type { Updateable } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';

export type AccountRecord = {
  readonly id: string;
  readonly version: number;
  readonly displayName: string;
  readonly email: string | null;
  readonly language: 'de' | 'en';
  readonly isDisabled: boolean;
};

/** Loads an account and locks it until the transaction ends. */
export async function loadAccount({ db, actor }: Work, id: string): Promise<AccountRecord | undefined> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'version', 'display_name', 'email', 'language', 'disabled_at'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      version: row.version,
      displayName: row.display_name,
      email: row.email,
      language: row.language as 'de' | 'en',
      isDisabled: row.disabled_at !== null,
    }
  );
}

export type NewAccount = { readonly id: string; readonly displayName: string; readonly email: string | null };

export async function insertAccount({ db, actor }: Work, account: NewAccount): Promise<void> {
  await db
    .insertInto('account')
    .values({
      tenant_id: actor.tenantId,
      id: account.id,
      display_name: account.displayName,
      email: account.email,
    })
    .execute();
}

type AccountChange = Pick<
  Updateable<Database['account']>,
  'display_name' | 'email' | 'language' | 'disabled_at'
>;

export async function updateAccount({ db, actor }: Work, id: string, change: AccountChange): Promise<void> {
  await db
    .updateTable('account')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}

export type MembershipRecord = {
  readonly id: string;
  readonly version: number;
  readonly accountId: string;
  readonly role: string;
  readonly valid: Period;
};

/** Loads a membership of staff and locks it; those of participants belong to their Jobcenter. */
export async function loadMembership({ db, actor }: Work, id: string): Promise<MembershipRecord | undefined> {
  const row = await db
    .selectFrom('membership')
    .select(['id', 'version', 'account_id', 'role', 'valid'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .where('participant_id', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, accountId: row.account_id, valid: row.valid as Period };
}

export type NewMembership = {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly valid: Period;
  readonly participantId?: string;
};

export async function insertMembership({ db, actor }: Work, membership: NewMembership): Promise<void> {
  await db
    .insertInto('membership')
    .values({
      tenant_id: actor.tenantId,
      id: membership.id,
      account_id: membership.accountId,
      organisation_id: membership.organisationId,
      role: membership.role,
      valid: periodText(membership.valid),
      participant_id: membership.participantId ?? null,
    })
    .execute();
}

/** Lets a membership end before `until`, the first day on which it no longer holds. */
export async function endMembershipAt(
  { db, actor }: Work,
  membership: MembershipRecord,
  until: IsoDate,
): Promise<void> {
  await db
    .updateTable('membership')
    .set((eb) => ({
      valid: periodText({ from: membership.valid.from, until }),
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', membership.id)
    .execute();
}

export type OrganisationRecord = {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly name: string;
};

/** Loads an organisation; `lock` where it is about to change. */
export async function loadOrganisation(
  { db, actor }: Work,
  id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<OrganisationRecord | undefined> {
  return db
    .selectFrom('organisation')
    .select(['id', 'version', 'kind', 'name'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .$if(lock === 'lock', (query) => query.forUpdate())
    .executeTakeFirst();
}

/** Ends every running session of an account, or the one named. */
export async function revokeSessions(
  { db, actor, now }: Work,
  accountId: string,
  id?: string,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ revoked_at: now })
    .where('tenant_id', '=', actor.tenantId)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .$if(id !== undefined, (query) => query.where('id', '=', id as string))
    .execute();
}

/** Ends every API token that acts in a membership of the account. */
export async function revokeTokens({ db, actor, now }: Work, accountId: string): Promise<void> {
  await db
    .updateTable('api_token')
    .set({ revoked_at: now })
    .where('tenant_id', '=', actor.tenantId)
    .where('revoked_at', 'is', null)
    .where('membership_id', 'in', (query) =>
      query
        .selectFrom('membership')
        .select('id')
        .where('tenant_id', '=', actor.tenantId)
        .where('account_id', '=', accountId),
    )
    .execute();
}
