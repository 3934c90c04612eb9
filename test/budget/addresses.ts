import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { knownAddresses } from '../support/known-addresses.ts';

/** The columns that give the ids that no address names: those behind a question mark. */
const COLUMNS: Readonly<Record<string, string>> = {
  project: 'project.id',
  mailbox: 'mail.id',
  jobs: 'job.id',
  grant: 'grantInForce.id',
};

/** The ids that no table holds: provisions are files. The ones with most versions, values and examples come first. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  provision: ['sgb2-16i', 'sgb2-16e', 'minimum-wage'],
};

/** Pages that show nothing without being told more than an id in their path. */
const SUFFIXES: Readonly<Record<string, string>> = {
  '/cost-shares': '?project=:project',
  '/claims/new': '?grant=:grant',
  '/claims/new-advance': '?grant=:grant',
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

/** The column that a module's address names for this parameter. */
function columnOf(path: string, parameter: string): string {
  const place = [...path.matchAll(/:(\w+)/g)].findIndex(([, name]) => name === parameter);
  const word = path.slice(1).split('/')[0] ?? '';
  const column = knownAddresses.get(path)?.ids[place] ?? COLUMNS[parameter] ?? COLUMNS[word];
  if (column === undefined) throw new Error(`no address says where :${parameter} of ${path} comes from`);
  return column;
}

async function visibleIds(column: string, { db }: Work): Promise<string[]> {
  const [table, name] = column.split('.') as [string, string];
  const { rows } = await sql<{ id: string }>`
    select distinct ${sql.ref(name)} as id from ${sql.table(table)} order by 1 limit ${MOST}`.execute(db);
  return rows.map(({ id }) => id);
}
