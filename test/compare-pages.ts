import { spawnSync } from 'node:child_process';
import crypto, { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { compose } from '../src/app/compose.ts';
import { createServer } from '../src/app/server.ts';
import { openStore } from '../src/platform/database/database.ts';
import { loadStories } from '../src/stories/load-stories.ts';
import { createTestDatabase } from './support/database.ts';
import { type FoundForm, formsOf } from './trust/routes/forms.ts';

/**
 * Proves that a change of shape leaves the answers as they were:
 *
 *     node bin/bootstrap.mjs compare-pages snapshot FOLDER        before and after, into two folders
 *     node bin/bootstrap.mjs compare-pages compare FOLDER FOLDER  lists what differs; fails if anything does
 *
 * A snapshot holds what the story's people are answered, one file for each person, language and kind of address. It
 * asks by address and takes as little as it can from the code, so that it also runs as a copy in an older checkout.
 */
const TODAY = '2018-06-05T07:30:00Z';
const ORIGIN = 'http://localhost';
const PEOPLE_OF_A_ROLE = 4;
const OF_EACH_KIND = 3;
const HEADERS = ['content-type', 'content-disposition', 'location', 'cache-control', 'www-authenticate'];

/** The parts kept as they are in the kind of an address: lists in another order are other answers. */
const TELLING = /^(sort|direction|format)$/;

/** Enough for the public's check to come to a result. */
const ANSWERS: Readonly<Record<string, string>> = {
  asOf: '22.11.2026',
  'facts.birthDate': '04.05.1980',
  'facts.benefitPeriods.0.from': '01.01.2010',
  'facts.benefitPeriods.0.until': '',
};

type Visitor = {
  /** The folder of what they are answered: role, name and locale. */
  readonly label: string;
  readonly headers: Readonly<Record<string, string>>;
  /** One visitor for each role looks at what is much the same for all of them. */
  readonly isFirst: boolean;
  readonly bearer: string | undefined;
};
type Sent = Readonly<Record<string, string>>;
type App = Awaited<ReturnType<typeof openApp>>;

/** Everything that is read first; then the forms, because some of them change what is read. */
async function snapshot(folder: string): Promise<void> {
  const began = performance.now();
  const app = await openApp();
  const forms = new Map<Visitor, FoundForm[]>();
  for (const visitor of app.visitors) forms.set(visitor, await readEverything(app, visitor));
  const ones = app.visitors.filter(standsForRole);
  for (const visitor of ones) await readTheRest(app, visitor);
  for (const visitor of ones) await askAsProgram(app, visitor);
  for (const [visitor, found] of forms) await sendForms(app, visitor, found);
  await app.ask(app.visitors[0] as Visitor, 'POST', '/funding-check', ANSWERS);
  await app.close();
  const answers = app.write(folder);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${answers} answers to ${app.visitors.length} visitors in ${folder}, ${seconds} s`);
  if (app.mistakes.length > 0) throw new Error(`mistakes of ours:\n${app.mistakes.join('\n')}`);
}

/** Follows every link from the start page and the menu on, a few of each kind; returns the forms on the way. */
async function readEverything(app: App, visitor: Visitor): Promise<FoundForm[]> {
  const forms = new Map<string, FoundForm>();
  const seesAll = standsForRole(visitor);
  const ahead = ['/', '/sign-in', ...(seesAll ? app.plain : [])];
  const seen = new Set(ahead);
  const times = new Map<string, number>();
  for (const address of ahead) {
    const { body, location } = await app.ask(visitor, 'GET', address);
    for (const form of formsOf(body)) {
      const kind = app.kindOf(form.action);
      if (!forms.has(kind)) forms.set(kind, form);
    }
    if (/[?&](sort|format)=/.test(address)) continue;
    for (const link of [...linksOf(body), ...(location?.startsWith('/') ? [location] : [])]) {
      const kind = app.kindOf(link);
      const count = times.get(kind) ?? 0;
      // Another order is looked at by one of a role, in German, and of lists without a filter.
      const isEnough = /[?&]sort=/.test(link) ? !(seesAll && /\?sort=/.test(link)) : count === OF_EACH_KIND;
      if (seen.has(link) || isEnough) continue;
      seen.add(link);
      times.set(kind, count + 1);
      ahead.push(link);
    }
  }
  return [...forms.values()];
}

const standsForRole = ({ label, isFirst }: Visitor): boolean => isFirst && label.endsWith('.de');

const linksOf = (html: string): string[] =>
  [...html.matchAll(/ href="(\/[^"#]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/[?&]locale=/.test(href) && !href.startsWith('/assets/'));

/** Reads what others were led to and this one was not: refusals, mostly, but also what no link tells. */
async function readTheRest(app: App, visitor: Visitor): Promise<void> {
  for (const [kind, address] of [...app.examples])
    if (!kind.includes('?') && !app.isAnswered(visitor, kind)) await app.ask(visitor, 'GET', address);
}

/** Every address for programs; ids come from the list above them or from the page of the same name. */
async function askAsProgram(app: App, visitor: Visitor): Promise<void> {
  const lists = new Map<string, string>();
  for (const path of app.programs.filter((path) => !path.includes(':')))
    lists.set(path, (await app.ask(visitor, 'GET', path)).body);
  for (const path of app.programs.filter((path) => path.includes(':'))) {
    const [before = '', after = ''] = path.split('/:id');
    const listed = [...(lists.get(before) ?? '').matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
    const onPage = /\/([\da-f-]{36})/.exec(app.examples.get(path.replace(/^\/api\/v1/, '')) ?? '')?.[1];
    for (const id of (listed.length > 0 ? listed : [onPage ?? 'nobody']).slice(0, OF_EACH_KIND))
      await app.ask(visitor, 'GET', `${before}/${id}${after}`);
  }
  for (const path of app.commands) await app.ask(visitor, 'POST', path, {});
}

/** Each form with nothing in it, and with what does not fit. */
async function sendForms(app: App, visitor: Visitor, forms: readonly FoundForm[]): Promise<void> {
  for (const { action, hidden, fields } of forms) {
    await app.ask(visitor, 'POST', action, hidden);
    const wrong = fields.map(({ name, kind }) => [
      name,
      /radio|checkbox|select/.test(kind) ? 'none' : 'Vertippt',
    ]);
    await app.ask(visitor, 'POST', action, { ...hidden, ...Object.fromEntries(wrong) });
  }
}

/** The story on its last day, with a clock that stands still and ids that count up, asked without a network. */
async function openApp() {
  const database = await createTestDatabase();
  standStill();
  const client = new pg.Client(database.admin);
  await client.connect();
  await client.query(`update secret set value = 'the same in every run' where name = 'pseudonym'`);
  const store = openStore({ address: database.runtime, clock: () => new Date(TODAY), connections: 4 });
  await loadStories({
    system: { store, ...database, close: async () => {} },
    log: () => {},
    name: 'jerichower-land',
  });
  await client.query(ODDS_AND_ENDS);
  const { rows } = await client.query<{ id: string }>('select id from tenant');
  const tenantId = rows[0]?.id ?? '';
  const mistakes: string[] = [];
  const server = createServer(
    compose({
      store,
      origin: ORIGIN,
      installation: () => ({
        lands: [{ id: tenantId, slug: 'sachsen-anhalt', name: 'Land' }],
        mode: 'demonstration',
        behindMilliseconds: 0,
      }),
      log: (line) => mistakes.push(line),
    }),
  );
  const request = async (path: string, init: RequestInit) => server.request(ORIGIN + path, init);
  const visitors = await visitorsOf(client, request, tenantId);
  const close = async () => {
    await store.close();
    await client.end();
    await database.drop();
  };
  return { visitors, mistakes, close, ...pathsOf(server.routes), ...keeper(server.routes, request) };
}

/**
 * Makes the clock stand still. Must come after the database's own start, which waits by the clock. Ids in the order
 * of their making sort alike.
 */
function standStill(): void {
  let made = 0;
  const now = Date.parse(TODAY);
  Date.now = () => now;
  crypto.randomUUID = () => `${(++made).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
  syncBuiltinESMExports();
}

type Request = (path: string, init: RequestInit) => Promise<Response>;
type Paths = readonly { readonly method: string; readonly path: string }[];

const pathsOf = (routes: Paths) => {
  const own = routes.filter(({ path }) => !path.includes('*') && !path.startsWith('/assets'));
  const get = own.filter(({ method }) => method === 'GET').map(({ path }) => path);
  return {
    plain: get.filter((path) => !path.includes(':') && !path.startsWith('/api/')),
    programs: get.filter((path) => path.startsWith('/api/')),
    commands: own
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/api/'))
      .map(({ path }) => path),
  };
};

/** Asks, and keeps what is answered. */
function keeper(routes: Paths, request: Request) {
  const patterns = routes
    .filter(({ path }) => !path.includes('*'))
    .sort((a, b) => Number(a.path.includes(':')) - Number(b.path.includes(':')))
    .map(({ path }) => ({ path, pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) }));
  const files = new Map<string, string[]>();
  const examples = new Map<string, string>();

  const kindOf = (address: string): string => {
    const { pathname, searchParams } = new URL(address, ORIGIN);
    const path = patterns.find(({ pattern }) => pattern.test(pathname))?.path ?? pathname;
    const names = [...searchParams].map(([name, value]) => (TELLING.test(name) ? `${name}=${value}` : name));
    return path + (names.length > 0 ? `?${names.join('&')}` : '');
  };
  const fileOf = ({ label }: Visitor, kind: string, method = 'GET') =>
    join(label, `${method}${kind.replaceAll('/', '.').replace(/[^\w.=-]+/g, '_')}.txt`);

  return {
    examples,
    kindOf,
    isAnswered: (visitor: Visitor, kind: string) => files.has(fileOf(visitor, kind)),
    ask: async (visitor: Visitor, method: 'GET' | 'POST', address: string, sent: Sent = {}) => {
      const kind = kindOf(address);
      const response = await request(address, requestOf(visitor, method, address, sent));
      const body = await response.text();
      const place = fileOf(visitor, kind, method);
      const entered = Object.entries(sent).map(([name, value]) => ` ${name}=${value}`);
      const text = `${method} ${address}${entered.join('')}\n${headOf(response)}\n\n${linesOf(body)}\n`;
      files.set(place, [...(files.get(place) ?? []), text]);
      if (method === 'GET' && response.ok && !examples.has(kind)) examples.set(kind, address);
      return { body, location: response.headers.get('location') };
    },
    write: (folder: string): number => {
      rmSync(folder, { recursive: true, force: true });
      for (const [name, texts] of files) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), alike(texts.join(`\n${'='.repeat(80)}\n`)));
      }
      return [...files.values()].flat().length;
    },
  };
}

function requestOf({ headers, bearer }: Visitor, method: string, address: string, sent: Sent): RequestInit {
  if (!address.startsWith('/api/'))
    return { headers, method, ...(method === 'POST' && { body: new URLSearchParams(sent) }) };
  const authorization = bearer ? { authorization: `Bearer ${bearer}` } : {};
  const once = { 'idempotency-key': crypto.randomUUID(), 'content-type': 'application/json' };
  return {
    method,
    headers: { ...authorization, ...(method === 'POST' && once) },
    ...(method === 'POST' && { body: JSON.stringify(sent) }),
  };
}

const headOf = ({ status, headers }: Response): string =>
  [
    `${status}`,
    ...HEADERS.flatMap((name) => (headers.has(name) ? [`${name}: ${headers.get(name)}`] : [])),
    ...headers.getSetCookie().map((line) => `set-cookie: ${line}`),
  ].join('\n');

/** A tag or a value a line, so that a difference is short. */
function linesOf(body: string): string {
  if (/^[{[]/.test(body)) return JSON.stringify(JSON.parse(body), null, 1);
  return body.startsWith('<') ? body.replaceAll('><', '>\n<') : body;
}

/**
 * Returns a text without what is made up anew: ids, secrets, hashes and pseudonyms are numbered as they come, or
 * named.
 */
function alike(text: string): string {
  const numbers = new Map<string, number>();
  const numbered = (word: string) => (found: string) => {
    if (!numbers.has(found)) numbers.set(found, numbers.size + 1);
    return `<${word}-${numbers.get(found)}>`;
  };
  return text
    .replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, numbered('id'))
    .replace(/(\/assets\/[\w-]+\.)[\da-f]{12}\b/g, '$1<hash>')
    .replace(/\b[\da-f]{64}\b/g, '<hash>')
    .replace(/\bP-[\dA-F]{16}\b/g, numbered('pseudonym'))
    .replace(/(?<=[".= ])[\w-]{43}(?=[";<\s]|$)/gm, '<secret>');
}

type Member = { id: string; role: string; name: string; place: number };

/** The public, a few of every role in German, and one of each in the other locales they have. */
async function visitorsOf(client: pg.Client, request: Request, tenantId: string): Promise<Visitor[]> {
  const { rows } = await client.query<Member>(
    `select * from (select m.id, m.role, a.display_name as name,
                           row_number() over (partition by m.role order by m.id)::int as place
                      from membership m join account a on a.tenant_id = m.tenant_id and a.id = m.account_id) listed
      where place <= $1 order by role, place`,
    [PEOPLE_OF_A_ROLE],
  );
  const visitors: Visitor[] = localesOf('public', 1).map((locale) => ({
    label: `public.${locale}`,
    headers: { cookie: `locale=${locale}`, 'sec-fetch-site': 'same-origin' },
    isFirst: true,
    bearer: undefined,
  }));
  for (const { id, role, name, place } of rows) {
    const bearer = await tokenOf(client, tenantId, id);
    for (const locale of localesOf(role, place)) {
      const answer = await request('/demonstration/sign-in', {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ membershipId: id }),
      });
      const session = answer.headers.getSetCookie()[0]?.split(';')[0];
      if (!session) throw new Error(`${name} cannot sign in: ${answer.status}`);
      const headers = { cookie: `${session}; locale=${locale}`, 'sec-fetch-site': 'same-origin' };
      const label = `${role}.${name.replace(/[^\p{L}]+/gu, '-')}.${locale}`;
      visitors.push({ label, headers, isFirst: place === 1, bearer });
    }
  }
  return visitors;
}

function localesOf(role: string, place: number): string[] {
  if (place > 1) return ['de'];
  return role === 'public' || role === 'participant' ? ['de', 'en', 'de-x-leicht'] : ['de', 'en'];
}

async function tokenOf(client: pg.Client, tenantId: string, membershipId: string): Promise<string> {
  const secret = createHash('sha256').update(membershipId).digest('base64url');
  await client.query(
    `insert into api_token (tenant_id, id, token_hash, membership_id, label, created_at, expires_at)
     values ($1, $2, $3, $4, 'Schnittstelle', $5::timestamptz, $5::timestamptz + interval '1 year')`,
    [tenantId, crypto.randomUUID(), createHash('sha256').update(secret).digest(), membershipId, TODAY],
  );
  return `${tenantId}.${secret}`;
}

/** One of each thing that the story has no use for. */
const ODDS_AND_ENDS = `
  insert into job (tenant_id, id, kind, payload, run_at, attempts, failed_at)
    select id, 'ffffffff-0000-4000-8000-000000000001', 'notify', '{}', '2018-06-01', 10, '2018-06-01' from tenant;
  insert into mail (tenant_id, id, recipient, subject, body, written_at)
    select id, 'ffffffff-0000-4000-8000-000000000002', 'nobody@pages.invalid', 'Betreff', 'Text', '2018-06-01' from tenant`;

/** Prints the files that differ or stand in one folder only; answers whether there are none. */
function compare(before: string, after: string): boolean {
  const names = [...new Set([before, after].flatMap(namesIn))].sort();
  if (names.length === 0) throw new Error('there is nothing in these folders');
  const differing = names.filter((name) => textOf(before, name) !== textOf(after, name));
  for (const name of differing)
    console.log(`${name}\n${differenceOf(join(before, name), join(after, name))}\n`);
  console.log(`${differing.length} of ${names.length} files differ`);
  return differing.length === 0;
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

const textOf = (folder: string, name: string): string | undefined =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;

function differenceOf(before: string, after: string): string {
  const [missing] = [before, after].filter((file) => !existsSync(file));
  if (missing) return `  is not there: ${missing}`;
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '-U1', before, after], {
    encoding: 'utf8',
  });
  const lines = stdout
    .split('\n')
    .slice(4)
    .map((line) => `  ${line.slice(0, 200)}`);
  return lines.length > 24 ? `${lines.slice(0, 24).join('\n')}\n  …` : lines.join('\n');
}

const [task, ...folders] = process.argv.slice(2);
const [first, second] = folders;
if (task === 'snapshot' && first) await snapshot(first);
else if (task === 'compare' && first && second) process.exitCode = compare(first, second) ? 0 : 1;
else throw new Error('compare-pages snapshot FOLDER, or compare-pages compare FOLDER FOLDER');
