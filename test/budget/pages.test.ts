import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Route } from '#web/route.ts';
import { permissions } from '../../src/app/modules.ts';
import { routes } from '../../src/app/routes.ts';
import { addressesOf } from './addresses.ts';
import {
  type Cost,
  type MeasuredApp,
  type Member,
  openMeasuredLand,
  openMeasuredStory,
} from './measured-app.ts';

const MOST_STATEMENTS = 8;
const MOST_BYTES = 80 * 1024;

/** Pages that no visit alone can bring up, and why. */
const NOT_BY_VISIT: Readonly<Record<string, string>> = {
  '/sign-in/openid': 'leads to another system',
  '/sign-in/openid/callback': 'comes from another system',
  '/link': 'needs a link that works once',
  '/invitation': 'needs the link of a letter',
  '/set-up': 'needs the link of an empty installation',
  '/people/:id/separate': 'needs a person with two records; those of the story have one each',
  '/programmes/:id/parts': 'needs a draft; the programmes of the story are published',
  '/lands': 'needs several Länder to choose from',
  '/calls/:id/recommend': 'needs a call that is being scored; the story is further',
  '/calls/:id/selection': 'needs a call for which an authority selects; that of the story has a committee',
  '/calls/:id/selection/prepare': 'needs the same',
  '/conditions/:id': 'needs a condition that the Jobcenter decides; the files of the story ask none of it',
  '/duties/:id': 'needs a duty that is owed; the files of the story lay none on anybody',
  '/recoveries/:id/receipt':
    'needs a recovery that is demanded; that of the story waits for its second person',
};

/** The answers that the public sends and gets a page for: few, so that most questions are still open. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/funding-check': {
    asOf: '22.11.2026',
    'facts.birthDate': '04.05.1980',
    'facts.benefitPeriods.0.from': '01.01.2010',
    'facts.benefitPeriods.0.until': '',
  },
};

type Visit = Cost & { readonly route: string; readonly role: string };

const pages = routes.filter(
  ({ method, path, api }) => method === 'GET' && !api && NOT_BY_VISIT[path] === undefined,
);
const everybody = [...new Set(Object.values(permissions).flat())].filter((role) => role !== 'gate');
const apps = await Promise.all([openMeasuredStory(), openMeasuredLand()]);
after(() => Promise.all(apps.map((app) => app.close())));
const visits = (await Promise.all(apps.map(visitAll))).flat();
const answers = await Promise.all(
  Object.entries(ANSWERS).map(async ([route, form]): Promise<Visit> => {
    const cost = await (apps[0] as MeasuredApp).visit(route, undefined, form);
    assert.equal(cost.status, 200, route);
    return { ...cost, route: `the answer of ${route}`, role: 'public' };
  }),
);

test('every page comes up for somebody', () => {
  const seen = new Set(visits.map(({ route }) => route));
  assert.deepEqual(
    pages.map(({ path }) => path).filter((path) => !seen.has(path)),
    [],
  );
});

test('a page asks the database at most eight times', () => {
  const faults = [...visits, ...answers].filter(({ statements }) => statements.length > MOST_STATEMENTS);
  assert.deepEqual(
    worst(faults, ({ statements }) => statements.length).map(
      ({ statements, ...visit }) =>
        `${named(visit)} asks ${statements.length} times:\n${statements.join('\n')}`,
    ),
    [],
  );
});

test('a page is at most 80 kilobytes', () => {
  const faults = [...visits, ...answers].filter(({ bytes }) => bytes > MOST_BYTES);
  assert.deepEqual(
    worst(faults, ({ bytes }) => bytes).map((visit) => `${named(visit)}: ${visit.bytes} bytes`),
    [],
  );
});

const named = ({ route, role }: { route: string; role: string }): string => `${route} as ${role}`;

/** One visit a page: the dearest. */
function worst(faults: readonly Visit[], size: (visit: Visit) => number): Visit[] {
  const found = new Map<string, Visit>();
  for (const visit of faults) {
    const known = found.get(visit.route);
    if (!known || size(known) < size(visit)) found.set(visit.route, visit);
  }
  return [...found.values()];
}

/** Every page as every role that may see it: for each, the first address that answers. */
async function visitAll(app: MeasuredApp): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const route of pages) {
    for (const role of rolesOf(route)) {
      const visit = await visitAs(app, route, role);
      if (visit) visits.push(visit);
    }
  }
  return visits;
}

function rolesOf({ access }: Route): readonly string[] {
  return 'permission' in access ? (permissions[access.permission] ?? []) : ['public', ...everybody];
}

async function visitAs(app: MeasuredApp, route: Route, role: string): Promise<Visit | undefined> {
  const members = role === 'public' ? [undefined] : app.members.filter((member) => member.role === role);
  for (const member of members) {
    for (const address of await visible(app, route.path, member)) {
      const cost = await app.visit(address, member);
      assert.ok(cost.status < 500, `${address} as ${role} answers ${cost.status}`);
      if (cost.status === 200) return { ...cost, route: route.path, role };
    }
  }
  return undefined;
}

function visible(
  { store, tenantId }: MeasuredApp,
  path: string,
  member: Member | undefined,
): Promise<string[]> {
  return member
    ? store.forMembership(tenantId, member.id, (work) => addressesOf(path, work))
    : store.forToken(tenantId, null, (work) => addressesOf(path, work));
}
