import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** Where the ids in an address come from, by what stands before them or by the parameter's own name. */
const COLUMNS: Readonly<Record<string, string>> = {
  project: 'project.id',
  programme: 'programme.id',
  district: 'quota.district_id',
  tokens: 'api_token.id',
  mailbox: 'mail.id',
  sittings: 'call.id',
  people: 'participation.id',
  stays: 'assignment.occupancy_id',
  coaching: 'coaching_case.participant_id',
  applications: 'application.id',
  grants: 'grant_award.id',
  'funds-requests': 'funds_request.id',
  requests: 'funds_request.id',
  budget: 'budget_line.id',
  'budget/entries': 'ledger_entry.id',
};

/** What no table holds: provisions are files. The ones with most versions, values and examples come first. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  provision: ['sgb2-16i', 'sgb2-16e', 'minimum-wage'],
};

/** Pages that show nothing without being told more than an id in their path. */
const SUFFIXES: Readonly<Record<string, string>> = {
  '/funds-requests/new': '?project=:project',
  '/cost-shares': '?project=:project',
};

const MOST = 150;

/** The addresses of a route with ids that this person can see; those without a parameter are their own address. */
export async function addressesOf(path: string, work: Work): Promise<string[]> {
  const whole = `${path}${SUFFIXES[path] ?? ''}`;
  const parameters = [...whole.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
  let addresses = [whole];
  for (const parameter of parameters) {
    const ids = FIXED[parameter] ?? (await visibleIds(columnOf(path, parameter), work));
    addresses = addresses.flatMap((address) => ids.map((id) => address.replace(`:${parameter}`, id)));
  }
  return addresses.slice(0, MOST);
}

/** `/places/:id` means a row of `place`, unless it is said otherwise above. */
function columnOf(path: string, parameter: string): string {
  const before = path.slice(1).split('/:')[0] ?? '';
  const word = before.split('/')[0] ?? '';
  return (
    COLUMNS[parameter] ??
    COLUMNS[before] ??
    COLUMNS[word] ??
    `${word.replace(/s$/, '').replaceAll('-', '_')}.id`
  );
}

async function visibleIds(column: string, { db, actor }: Work): Promise<string[]> {
  const [table, name] = column.split('.') as [string, string];
  const { rows } = await sql<{ id: string }>`
    select distinct ${sql.ref(name)} as id from ${sql.table(table)} where tenant_id = ${actor.tenantId}
     order by 1 limit ${MOST}`.execute(db);
  return rows.map(({ id }) => id);
}
