import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { may } from '#app/compose.ts';
import { routes } from '#app/routes.ts';
import type { Visitor } from '#modules/identity/testing/app.ts';
import type { Route } from '#web/route.ts';
import { addressOf, hasParameter, idsOf, tablesOf, WRONG_IDS } from './addresses.ts';
import { CANARY, openStoryApp } from './story-app.ts';

const app = await openStoryApp();
after(() => app.close());

/** The roles that may see a person's family name at all (domain.md 5.1). */
const KNOW_NAMES = new Set(['jobcenter', 'provider', 'coach', 'participant']);

const withParameter = routes.filter(hasParameter);
const foreign = new Map<string, string>();
const real = new Map<string, string[]>();
for (const table of new Set(withParameter.flatMap(tablesOf))) {
  if (!table) continue;
  foreign.set(table, (await idsOf(app.client, table, true))[0] ?? '');
  real.set(table, await idsOf(app.client, table, false));
}

const foreignId = (table: string): string => foreign.get(table) ?? '';
const wrongIds = Object.values(WRONG_IDS).map((id) => () => id);

const realIds = (table: string | undefined): string[] => real.get(table ?? '') ?? [];

/** Routes on whose pages somebody was seen. */
const shown = new Set<string>();

test('for every id in an address a typed one says which table it comes from', () => {
  const unknown = withParameter.filter((route) => tablesOf(route).includes(undefined));
  assert.deepEqual(
    unknown.map(({ path }) => path),
    [],
  );
});

suite('an id of another Land, of nobody, or of no kind leads nowhere', () => {
  for (const [role, visitor] of app.visitors) {
    test(role, async () => {
      const answers: string[] = [];
      for (const route of withParameter) {
        const fillings = isOpenTo(route, role) ? [foreignId, ...wrongIds] : [foreignId];
        for (const fill of fillings) {
          const address = addressOf(route, fill);
          const response = await send(visitor, route, address);
          if (!leadsNowhere(response)) answers.push(`${route.method} ${address} ${response.status}`);
        }
      }
      assert.deepEqual(answers, []);
    });
  }
});

suite('beside another Land every page shows the own one, even to those who ask for the other', () => {
  const foreignIds = [...foreign.values()].filter((id) => id !== '');
  const pages = routes.filter(
    (route) => route.method === 'GET' && !hasParameter(route) && route.path !== '*',
  );
  for (const [role, visitor] of app.besideAnotherLand) {
    test(role, async () => {
      const faults: string[] = [];
      for (const { path, inAnyLand } of pages) {
        const text = await (await visitor.get(path)).text();
        faults.push(...foreignIds.filter((id) => text.includes(id)).map((id) => `${path} shows ${id}`));
        // The public may choose; whoever has signed in is in the Land of the session.
        if (role === 'public' || inAnyLand) continue;
        const asked = await visitor.get(`${path}?land=${app.otherLand}`);
        if (!leadsNowhere(asked) && asked.headers.get('location') !== '/lands') {
          const other = await asked.text();
          faults.push(
            ...foreignIds.filter((id) => other.includes(id)).map((id) => `${path}?land shows ${id}`),
          );
        }
      }
      assert.deepEqual(faults, []);
    });
  }
});

suite('every page answers everybody, and one that shows a person says so in the audit trail', () => {
  for (const [role, visitor] of app.visitors) {
    test(role, async () => {
      const faults: string[] = [];
      for (const route of routes.filter(({ method, path }) => method === 'GET' && path !== '*'))
        for (const address of realAddresses(route))
          faults.push(...(await faultsOf(route, address, role, visitor)));
      assert.deepEqual(faults, []);
    });
  }
});

test('people were seen, so that the tests above mean something', () =>
  assert.ok(shown.size >= 3, [...shown].join()));

test('no request of this file was our mistake', () => assert.deepEqual(app.problems, []));

const isOpenTo = ({ access }: Route, role: string): boolean =>
  'public' in access || may(role, access.permission);

const send = (visitor: Visitor, { method }: Route, address: string): Promise<Response> =>
  method === 'GET' ? visitor.get(address) : visitor.post(address);

/** Tells whether a page is not there, not allowed, asks to sign in, or says what is wrong with the form. */
function leadsNowhere({ status, headers }: Response): boolean {
  if (status === 303) return headers.get('location')?.startsWith('/sign-in') ?? false;
  return [401, 403, 404, 422, 429].includes(status);
}

function realAddresses(route: Route): string[] {
  if (!hasParameter(route)) return [route.path];
  const most = Math.max(...tablesOf(route).map((table) => realIds(table).length));
  return Array.from({ length: most }, (_, row) => addressOf(route, (table) => realIds(table)[row] ?? ''));
}

async function faultsOf(route: Route, address: string, role: string, visitor: Visitor): Promise<string[]> {
  const before = await moment();
  const response = await visitor.get(address);
  if (response.status >= 500) return [`${address} answers ${response.status}`];
  if (response.status !== 200 || !(await response.text()).includes(CANARY)) return [];
  shown.add(route.path);
  return [
    ...(KNOW_NAMES.has(role) ? [] : [`${address} tells ${role} a name`]),
    ...(route.showsPeople ? [] : [`${route.path} shows people and does not declare it`]),
    ...((await isReadingSince(before)) ? [] : [`${address} shows people and records no reading`]),
  ];
}

/** The number of the next transaction: whatever is written from now on bears it or a later one. */
async function moment(): Promise<string> {
  const { rows } = await app.client.query<{ next: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as next',
  );
  return rows[0]?.next ?? '0';
}

async function isReadingSince(next: string): Promise<boolean> {
  const { rowCount } = await app.client.query(
    `select from audit_entry where tenant_id in (select id from tenant) and written_by >= $1::xid8 and kind = 'read' limit 1`,
    [next],
  );
  return rowCount === 1;
}
