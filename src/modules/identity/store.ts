import type { Updateable } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import { periodText } from '#platform/database/types.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { OrganisationKind, Role } from './model/roles.ts';

type AccountRecord = {
  readonly id: string;
  readonly version: number;
  readonly displayName: string;
  readonly email: string | null;
  readonly language: 'de' | 'en';
  readonly isDisabled: boolean;
};

/** Loads an account and locks it until the transaction ends. */
export async function loadAccount({ db }: Work, id: string): Promise<AccountRecord | undefined> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'version', 'displayName', 'email', 'language', 'disabledAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      version: row.version,
      displayName: row.displayName,
      email: row.email,
      language: row.language as 'de' | 'en',
      isDisabled: row.disabledAt !== null,
    }
  );
}

/** Finds the account of an address, as a colleague may. */
export async function findAccountByEmail(
  { db }: Work,
  email: string,
): Promise<{ id: string; displayName: string; isDisabled: boolean } | undefined> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'displayName', 'disabledAt'])
    .where('email', '=', email)
    .executeTakeFirst();
  return row && { id: row.id, displayName: row.displayName, isDisabled: row.disabledAt !== null };
}

type NewAccount = { readonly id: string; readonly displayName: string; readonly email: string | null };

export async function insertAccount({ db }: Work, account: NewAccount): Promise<void> {
  await db
    .insertInto('account')
    .values({
      id: account.id,
      displayName: account.displayName,
      email: account.email,
    })
    .execute();
}

type AccountChange = Pick<
  Updateable<Database['account']>,
  'displayName' | 'email' | 'language' | 'disabledAt'
>;

export async function updateAccount({ db }: Work, id: string, change: AccountChange): Promise<void> {
  await db
    .updateTable('account')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

type MembershipRecord = {
  readonly id: string;
  readonly version: number;
  readonly accountId: string;
  readonly role: Role;
  readonly valid: Period;
};

/** Loads a membership of staff and locks it; those of participants belong to their Jobcenter. */
export async function loadMembership({ db }: Work, id: string): Promise<MembershipRecord | undefined> {
  const row = await db
    .selectFrom('membership')
    .select(['id', 'version', 'accountId', 'role', 'valid'])
    .where('id', '=', id)
    .where('participantId', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, accountId: row.accountId, valid: row.valid as Period };
}

type NewMembership = {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly valid: Period;
  readonly participantId?: string;
  /** The membership of the person whose place they take. */
  readonly replacesId?: string | null;
};

export async function insertMembership({ db }: Work, membership: NewMembership): Promise<void> {
  await db
    .insertInto('membership')
    .values({
      id: membership.id,
      accountId: membership.accountId,
      organisationId: membership.organisationId,
      role: membership.role,
      valid: periodText(membership.valid),
      participantId: membership.participantId ?? null,
      replacesId: membership.replacesId ?? null,
    })
    .execute();
}

/** Lets a membership end before `until`, the first day on which it no longer holds. */
export async function endMembershipAt(
  { db }: Work,
  membership: Pick<MembershipRecord, 'id' | 'valid'>,
  until: IsoDate,
): Promise<void> {
  await db
    .updateTable('membership')
    .set((eb) => ({
      valid: periodText({ from: membership.valid.from, until }),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', membership.id)
    .execute();
}

type OrganisationRecord = {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly name: string;
};

type NewOrganisation = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The district that it works for; a district is its own. */
  readonly districtId?: string | undefined;
  readonly officialKey?: string | undefined;
};

export async function insertOrganisation({ db }: Work, organisation: NewOrganisation): Promise<void> {
  await db
    .insertInto('organisation')
    .values({
      id: organisation.id,
      kind: organisation.kind,
      name: organisation.name,
      districtId: organisation.districtId ?? null,
      officialKey: organisation.officialKey ?? null,
    })
    .execute();
}

/** Loads an organisation; `lock` where it is about to change. */
export async function loadOrganisation(
  { db }: Work,
  id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<OrganisationRecord | undefined> {
  return db
    .selectFrom('organisation')
    .select(['id', 'version', 'kind', 'name'])
    .where('id', '=', id)
    .$if(lock === 'lock', (query) => query.forUpdate())
    .executeTakeFirst();
}

/** Ends every running session of an account, or the one named. */
export async function revokeSessions({ db, now }: Work, accountId: string, id?: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ revokedAt: now })
    .where('accountId', '=', accountId)
    .where('revokedAt', 'is', null)
    .$if(id !== undefined, (query) => query.where('id', '=', recordId(id)))
    .execute();
}

/** Ends every API token that acts in a membership of the account. */
export async function revokeTokens({ db, now }: Work, accountId: string): Promise<void> {
  await db
    .updateTable('apiToken')
    .set({ revokedAt: now })
    .where('revokedAt', 'is', null)
    .where('membershipId', 'in', (query) =>
      query.selectFrom('membership').select('id').where('accountId', '=', accountId),
    )
    .execute();
}
