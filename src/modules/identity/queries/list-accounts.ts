import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { StaffRole } from '../model/roles.ts';

type AccountRow = {
  id: string;
  displayName: string;
  email: string | null;
  isDisabled: boolean;
  roles: string[];
  organisations: string[];
  signedInAt: Date | null;
};
type AccountSort = 'name' | 'email' | 'signed-in';
type AccountFilter = { name: string; role: StaffRole; state: 'active' | 'disabled' };

// The first two are orders of an index; when somebody last came stands in sessions, so that order sorts all of the staff.
const ORDER = {
  name: sql`a.display_name`,
  email: sql`a.email`,
  'signed-in': sql`(select max(s.created_at) from session s where s.account_id = a.id)`,
} as const;

type List = ListRequest<AccountSort, AccountFilter>;

/** Lists staff and service accounts with the roles they hold today. Participants are their Jobcenter's matter. */
export async function listAccounts(work: Work, list: List): Promise<{ rows: AccountRow[]; total: number }> {
  const rows = await onePage(work, list);
  const total = await countRows(work, staff(work, list.filters).select('a.id'));
  return { rows, total };
}

function onePage(work: Work, list: List): Promise<AccountRow[]> {
  const { today } = work;
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  return staff(work, list.filters)
    .select([
      'a.id',
      'a.displayName',
      'a.email',
      sql<boolean>`a.disabled_at is not null`.as('isDisabled'),
      sql<
        string[]
      >`array(select distinct m.role from membership m where m.account_id = a.id and m.valid @> ${today}::date order by 1)`.as(
        'roles',
      ),
      sql<string[]>`array(select distinct o.name from membership m
        join organisation o on o.id = m.organisation_id
        where m.account_id = a.id and m.valid @> ${today}::date order by 1)`.as('organisations'),
      sql<Date | null>`${ORDER['signed-in']}`.as('signedInAt'),
    ])
    .orderBy(ORDER[list.sort], direction)
    .orderBy('a.id', direction)
    .$call(pageOf(list))
    .execute();
}

const staff = ({ db, today }: Work, { name, role, state }: List['filters']) =>
  db
    .selectFrom('account as a')
    .where(isStaff)
    .$if(name !== undefined, (query) =>
      query.where(
        sql<boolean>`strpos(lower(a.display_name || ' ' || coalesce(a.email, '')), lower(${name})) > 0`,
      ),
    )
    .$if(role !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from membership h where h.account_id = a.id and h.valid @> ${today}::date and h.role = ${role})`,
      ),
    )
    .$if(state === 'disabled', (query) => query.where('a.disabledAt', 'is not', null))
    .$if(state === 'active', (query) => query.where('a.disabledAt', 'is', null));

/** Everybody but participants. */
export const isStaff = sql<boolean>`a.is_staff`;
