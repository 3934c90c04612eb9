import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { ask } from '../../support/database/ask.ts';
import { openOffice } from '../../support/office.ts';

const office = await openOffice();
after(() => office.close());
const { admin, runtime } = office.database;
const names = async (question: string) =>
  (await ask<{ name: string }>(admin, question)).map(({ name }) => name);

/** Functions that bypass row-level security, each for a reason. Whoever adds one says here why it may. */
const BYPASSING_FUNCTIONS = {
  accounts_in_care: 'which accounts belong to the people one answers for; ids only',
  answer_by: 'what whoever holds the link of an invitation answers; their own row only',
  appointed_bodies: 'which panels the own office appoints; ids only',
  asked_applications:
    'of which applications the own body decides a condition, with who applies and for what; not what they cost',
  blocked_stays: 'on which stays of a grant a change is proposed, for its two parties; ids only',
  body_asked: 'which body of the Land decides conditions for a district; its id only',
  coached_participants: 'whom a coach accompanies today; ids only',
  documents_in_force: 'which kinds of document hold for a district, for staff; nothing of what they say',
  documents_on_line:
    'how far the documents of a programme are, for whoever sees its line; since when, and nothing of what they say',
  files_of_year: 'how many grants of a programme a year has, for their numbers; a count only',
  handed_participants: 'of whom a coach may read the notes of those before, as the person agreed; ids only',
  invited_by: 'which invitation a link belongs to, for whoever holds it; ids and the own answer only',
  is_kept_twice: 'whether there is another record of an own person; yes or no, not where',
  join_people:
    'makes two one human, for the Jobcenter of one of them; a line for every record, and nothing is read',
  match_key: 'what a name and birth date are filed under; a keyed hash, never the key',
  my_documents: 'which texts the own body was asked about; ids only',
  oldest_waiting: 'one day for whoever may see the count it belongs to',
  own_coaches: 'who accompanies the person; ids only',
  own_occupancies: 'which occupancies are the person’s; ids only',
  own_places: 'which places are the person’s; ids only',
  passed_on: 'what was paid under the grants below one, for its two parties; sums by project and month',
  people_like:
    'whether the Land knows somebody of this name, for the Jobcenter that refers them; ids, and of others only one that leads nowhere',
  placed_participants: 'who is placed with a provider; ids only',
  places_at_once: 'when an own person and another both had places; days only, not where',
  programmes_of:
    'in which of the programmes that a referral asks about somebody takes part, for a Jobcenter; nobody is found by it',
  pseudonym: 'what a person whose id is known is called in a trial of the law; a keyed hash, never the key',
  rates_of:
    'at which rates the grant of a project is paid, for who runs it, its district and who pays beside it; rates only',
  running_participations: 'how many run by which version, for those who amend the programme; counts only',
  separate_record: 'makes an own record that of another human; a line for every record, and nothing is read',
  worked_days: 'when an own person worked on places of any Jobcenter; days only, not where',
};

test('every table has row-level security, forced on its owner too', async () => {
  assert.deepEqual(
    await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`),
    [],
  );
});

test('every table of a tenant has a restrictive policy for the tenant, which no other policy can widen', async () => {
  assert.deepEqual(
    await names(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not exists (
        select from pg_policies p where p.tablename = c.relname and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL'
          and p.qual = '(tenant_id = ( SELECT tenant() AS tenant))' and p.with_check = p.qual)`),
    [],
  );
});

test('nothing shows rows without their policies: a view asks with the rights of who reads, and there is no foreign table', async () => {
  assert.deepEqual(
    await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and relkind not in ('r', 'p', 'i', 'I', 'S', 'c', 't')
      and not (relkind = 'v' and 'security_invoker=true' = any (coalesce(reloptions, '{}')))`),
    [],
  );
});

test('requests may read a view and nothing else, and nobody else may', async () => {
  assert.deepEqual(
    await names(`select distinct relname || ': ' || coalesce(grantee::regrole::text, '') || ' ' || privilege_type as name
      from pg_class, aclexplode(relacl) where relnamespace = 'public'::regnamespace and relkind = 'v'
       and grantee <> relowner and (grantee, privilege_type) <> ('stellwerk_runtime'::regrole, 'SELECT')`),
    [],
  );
});

test('requests run as a role that owns nothing, bypasses nothing and cannot become another', async () => {
  assert.deepEqual(
    await ask(
      admin,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = $1`,
      [runtime.user],
    ),
    [
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      },
    ],
  );
  const theirs = `('${runtime.user}'::regrole, 'stellwerk_runtime'::regrole)`;
  assert.deepEqual(await names(`select relname as name from pg_class where relowner in ${theirs}`), []);
  assert.deepEqual(await names(`select proname as name from pg_proc where proowner in ${theirs}`), []);
  assert.deepEqual(
    await names(`select roleid::regrole::text as name from pg_auth_members where member in ${theirs}`),
    ['stellwerk_runtime'],
  );
});

test('functions that bypass row-level security are few, named, and cannot be led astray by a search path', async () => {
  const definer = `from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`;
  assert.deepEqual(
    await names(
      `select proname as name ${definer} and not 'search_path=pg_catalog, public' = any (coalesce(proconfig, '{}'))`,
    ),
    [],
  );
  assert.deepEqual(
    await names(`select proname as name ${definer} and prorettype <> 'trigger'::regtype
      and has_function_privilege('stellwerk_runtime', oid, 'execute') order by 1`),
    Object.keys(BYPASSING_FUNCTIONS),
  );
});

test('policies ask who is acting once a query, not once a row', async () => {
  assert.deepEqual(perRow(await policies(), await functions()), []);
});

test('a policy that asks per row is named', async () => {
  const planted = [
    { name: 'slow on place', text: '(provider_id = organisation())' },
    { name: 'setting on place', text: `(tenant_id = (current_setting('app.tenant'::text))::uuid)` },
  ];
  assert.deepEqual(perRow(planted, await functions()), ['slow on place', 'setting on place']);
});

test('no reference leads to another tenant', async () => {
  assert.deepEqual(
    await names(`select conrelid::regclass || ' ' || conname as name from pg_constraint k
      where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
        select from unnest(conkey, confkey) as pair (own, theirs)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own and a.attname = 'tenant_id'
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.theirs
        where b.attname = case k.confrelid when 'tenant'::regclass then 'id' else 'tenant_id' end)`),
    [],
  );
});

test('a request that forgets to say who is acting fails on every table, also on a used connection', async () => {
  const tables =
    await names(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where c.relnamespace = 'public'::regnamespace and has_table_privilege('stellwerk_runtime', c.oid, 'select') and c.relkind = 'r'`);
  const client = new pg.Client(runtime);
  await client.connect();
  for (const state of ['fresh', 'used']) {
    for (const table of tables) {
      // An empty table never asks, so its plan tells whether it would.
      const { rows } = await client.query(`explain select * from ${table}`);
      assert.match(JSON.stringify(rows), /InitPlan|SubPlan/, `${table} asks for the tenant (${state})`);
    }
    await assert.rejects(client.query('select tenant()'), /app\.tenant|invalid input syntax for type uuid/);
    await client.query('begin');
    await client.query(`select set_config('app.tenant', $1, true)`, [office.tenantId]);
    assert.ok((await client.query('select from organisation')).rowCount, 'inside a request rows appear');
    await client.query('commit');
    await assert.rejects(client.query('select from organisation'), /invalid input syntax for type uuid/);
  }
  await client.end();
});

const policies = () =>
  ask<{ name: string; text: string }>(
    admin,
    `select policyname || ' on ' || tablename as name, concat_ws(' ', qual, with_check) as text from pg_policies where schemaname = 'public'`,
  );

const functions = () =>
  names(`select distinct proname as name from pg_proc where pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype
    and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')`);

/** Policies that call a function outside `(select f(…))`, which PostgreSQL evaluates once. */
function perRow(all: readonly { name: string; text: string }[], called: readonly string[]): string[] {
  const call = new RegExp(`\\b(${[...called, 'current_setting'].join('|')})\\(`);
  return all
    .filter(({ text }) =>
      call.test(text.replace(/\( SELECT \w+\((?:VARIADIC ARRAY\[[^\]]*\])?\)(?: AS \w+)?\)/g, '')),
    )
    .map(({ name }) => name);
}
