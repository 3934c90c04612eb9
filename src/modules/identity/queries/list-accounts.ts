import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type AccountRow = {
  id: string;
  displayName: string;
  email: string | null;
  isDisabled: boolean;
  roles: string[];
  organisations: string[];
  signedInAt: Date | null;
};
export type AccountSort = 'name' | 'email' | 'signed-in';
export type AccountFilter = 'name' | 'role' | 'state';

const ORDER = { name: 'a.display_name', email: 'a.email', 'signed-in': 'signedInAt' } as const;

/** Staff and service accounts with the roles they hold today. Participants are their Jobcenter's matter. */
export async function listAccounts(
  { db, actor, today }: Work,
  list: ListRequest<AccountSort, AccountFilter>,
): Promise<{ rows: AccountRow[]; total: number }> {
  const { name, role, state } = list.filters;
  const held = sql`select from membership h where h.tenant_id = a.tenant_id and h.account_id = a.id
    and h.valid @> ${today}::date`;
  const found = await db
    .selectFrom('account as a')
    .select([
      'a.id',
      'a.display_name as displayName',
      'a.email',
      sql<boolean>`a.disabled_at is not null`.as('isDisabled'),
      sql<string[]>`array(select distinct m.role from membership m where m.tenant_id = a.tenant_id
        and m.account_id = a.id and m.valid @> ${today}::date order by 1)`.as('roles'),
      sql<string[]>`array(select distinct o.name from membership m
        join organisation o on o.tenant_id = m.tenant_id and o.id = m.organisation_id
        where m.tenant_id = a.tenant_id and m.account_id = a.id and m.valid @> ${today}::date order by 1)`.as(
        'organisations',
      ),
      sql<Date | null>`(select max(s.created_at) from session s
        where s.tenant_id = a.tenant_id and s.account_id = a.id)`.as('signedInAt'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('a.tenant_id', '=', actor.tenantId)
    .where(isStaff)
    .$if(name !== undefined, (query) =>
      query.where(
        sql<boolean>`strpos(lower(a.display_name || ' ' || coalesce(a.email, '')), lower(${name})) > 0`,
      ),
    )
    .$if(role !== undefined, (query) => query.where(sql<boolean>`exists (${held} and h.role = ${role})`))
    .$if(state === 'disabled', (query) => query.where('a.disabled_at', 'is not', null))
    .$if(state === 'active', (query) => query.where('a.disabled_at', 'is', null))
    .orderBy(ORDER[list.sort], (order) =>
      list.direction === 'ascending' ? order.asc().nullsLast() : order.desc().nullsLast(),
    )
    .orderBy('a.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** Everybody but participants. */
export const isStaff = sql<boolean>`not exists (select from membership p
  where p.tenant_id = a.tenant_id and p.account_id = a.id and p.participant_id is not null)`;
