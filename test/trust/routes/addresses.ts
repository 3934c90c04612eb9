import type { Client } from 'pg';
import type { Route } from '#web/route.ts';

/** No table: provisions are files, the same for everybody. */
const LAW = 'law';

/** Which table the id after a word of the address comes from. A word that is missing here fails the test. */
const TABLES: Readonly<Record<string, string>> = {
  accounts: 'account',
  applications: 'application',
  budget: 'budget_line',
  'budget-lines': 'budget_line',
  calculations: 'calculation',
  calls: 'call',
  'change-proposals': 'change_proposal',
  coaching: 'coaching_case',
  commitments: 'commitment',
  'cost-shares': 'cost_share',
  entries: 'ledger_entry',
  'funds-requests': 'funds_request',
  grants: 'grant_award',
  jobs: 'job',
  line: 'programme',
  mailbox: 'mail',
  memberships: 'membership',
  milestones: 'milestone',
  organisations: 'organisation',
  participants: 'participant',
  passkeys: 'passkey',
  payments: 'payment',
  people: 'participation',
  places: 'place',
  programmes: 'programme',
  projects: 'project',
  proposals: 'proposal',
  provisions: LAW,
  sessions: 'session',
  sittings: 'call',
  stays: 'occupancy',
  tokens: 'api_token',
  'touched-decisions': 'touched_decision',
};

export const hasParameter = ({ path }: Route): boolean => path.includes(':');

/** The tables that the parameters of a route name, in order; `undefined` for a word nobody explained. */
export const tablesOf = ({ path }: Pick<Route, 'path'>): (string | undefined)[] =>
  [...path.matchAll(/([\w-]+)\/:\w+/g)].map(([, word = '']) => TABLES[word]);

/** The address with every parameter filled in by what `fill` gives for its table. */
export function addressOf(route: Route, fill: (table: string) => string): string {
  const tables = tablesOf(route);
  let next = 0;
  return route.path.replace(/:\w+/g, () => encodeURIComponent(fill(tables[next++] ?? 'account')));
}

/** Ids as people might put them into an address. */
export const WRONG_IDS: Readonly<Record<string, string>> = {
  'an id that nobody has': '0b5b2b7e-5a41-4c7c-9d57-1f0f7e0c9a11',
  'no id at all': 'abc',
  'a trap': `'; drop table account --`,
};

/** Ids of real rows, a few per table. */
export async function idsOf(client: Client, table: string, isForeign: boolean): Promise<string[]> {
  if (table === LAW) return isForeign ? [] : PROVISIONS;
  const { rows } = await client.query<{ id: string }>(
    `select ${idOf(table)} as id from ${table} where ${IS_FOREIGN} = $1 limit 2`,
    [isForeign],
  );
  return rows.map(({ id }) => id);
}

/**
 * Ids of a few rows of our own in each status that their table has, among those named if any are: those that were
 * written first, so that they are the same on every run.
 */
export async function idsByStatus(
  client: Client,
  table: string,
  { most, among = null }: { most: number; among?: readonly string[] | null },
): Promise<string[]> {
  if (table === LAW) return PROVISIONS;
  const { rows } = await client.query<{ id: string }>(
    `select id from (
       select ${idOf(table)} as id, row_number() over (partition by to_jsonb(t) ->> 'status' order by t.ctid) as place
         from ${table} t where not ${IS_FOREIGN} and ($1::uuid[] is null or ${idOf(table)} = any ($1))) as placed
      where place <= $2 order by place, id`,
    [among, most],
  );
  return rows.map(({ id }) => id);
}

const PROVISIONS = ['sgb2-16e', 'sgb2-16i'];
const IS_FOREIGN = `(tenant_id = (select id from tenant where slug like 'foreign%'))`;

const idOf = (table: string): string => (table === 'coaching_case' ? 'participant_id' : 'id');
