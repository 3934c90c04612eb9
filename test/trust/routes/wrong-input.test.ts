import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { may } from '#app/compose.ts';
import { routes } from '#app/routes.ts';
import type { Visitor } from '#modules/identity/testing/app.ts';
import { htmlProblems } from '#ui/strict-html.ts';
import type { Route } from '#web/route.ts';
import { addressOf, hasParameter, idsByStatus, tablesOf } from './addresses.ts';
import { type FoundField, type FoundForm, formsOf } from './forms.ts';
import { kindOf, linksOf } from './links.ts';
import { openStoryApp } from './story-app.ts';

const app = await openStoryApp();
after(() => app.close());

/** The text that was typed and comes back in the page, so it can be told from everything else there. */
const TYPED = 'Vertippt 4711';
const TYPEABLE = new Set(['text', 'textarea', 'search', 'number', 'date', 'month', 'email', 'tel']);

/** The nonsense that people and programs send and no form expects. */
const NONSENSE: Readonly<Record<string, (field: FoundField) => string | undefined>> = {
  nothing: ({ kind }) => (TYPEABLE.has(kind) ? '' : undefined),
  'far too much': ({ kind }) => (TYPEABLE.has(kind) ? 'x'.repeat(20_000) : 'y'.repeat(5_000)),
  'the wrong kind': ({ kind }) => (TYPEABLE.has(kind) ? TYPED : 'no-such-choice'),
  'what no database stores': ({ kind, choices }) => (TYPEABLE.has(kind) ? `a\u0000\uD800b` : choices[0]),
};

/** A field of one's own, or a group of choices, with its fault beside it. */
const MARKS = /aria-invalid="true"|kern-fieldset--error/;

/** A fault in another part of what the form is one part of: it is named above the form and has no field to stand beside. */
const ELSEWHERE = /class="sw-error-summary__list"><li>(?!<a)/;
const FORMS_OF_A_PART = new Set(['/programmes/:id/parts']);

/** Every name that a list filters or a form is opened by. */
const ODD_QUERY = [
  'name',
  'text',
  'status',
  'state',
  'kind',
  'year',
  'month',
  'project',
  'programme',
  'district',
  'call',
]
  .concat(['recipient', 'label', 'role', 'sort', 'direction', 'page', 'done', 'locale'])
  .map((name) => `${name}=a%00%ED%A0%80${'%F0%9F%9A%82'.repeat(200)}`)
  .join('&');

const tried = new Set<string>();

suite('a form that is filled in wrongly says so, keeps what was typed and changes nothing', () => {
  for (const [role, visitor] of app.visitors) {
    test(role, async () => {
      const faults: string[] = [];
      const { forms, opened } = await formsFor(role, visitor);
      for (const form of forms) {
        tried.add(kindOf(form.action));
        for (const what of Object.keys(NONSENSE)) faults.push(...(await faultsOf(visitor, form, what)));
        for (const late of await sentTooLate(form, opened))
          faults.push(...(await faultsOf(visitor, late, 'the wrong kind')));
      }
      assert.deepEqual(faults, []);
    });
  }
});

suite('an address with what no database stores is answered', () => {
  for (const [role, visitor] of app.visitors) {
    test(role, async () => {
      const mistakes: string[] = [];
      for (const route of routes.filter(
        (one) => one.method === 'GET' && !hasParameter(one) && isOpenTo(one, role),
      )) {
        const { status } = await visitor.get(`${route.path}?${ODD_QUERY}`);
        if (status >= 500) mistakes.push(`${route.path} ${status}`);
      }
      assert.deepEqual(mistakes, []);
    });
  }
});

test('forms were tried, so that the tests above mean something', () =>
  assert.ok(tried.size >= 40, [...tried].sort().join('\n')));

test('no request of this file was our mistake', () => assert.deepEqual(app.problems, []));

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The number of records of one status that are opened: not each of them belongs to the role, and not every one has a form. */
const OPENED = 8;

/** The number of links of one kind that are followed: a list leads to records in every state, and not every one of them has a form. */
const FOLLOWED = 3;

/** One form of each kind that this role comes across: on the pages it may open, and where their links lead. */
async function formsFor(role: string, visitor: Visitor): Promise<{ forms: FoundForm[]; opened: string[] }> {
  const found = new Map<string, FoundForm>();
  const opened: string[] = [];
  const ahead = new Set(await addressesFor(role));
  const followed = new Map<string, number>();
  for (const address of ahead) {
    const response = await visitor.get(address);
    if (response.status !== 200 || !response.headers.get('content-type')?.includes('html')) continue;
    opened.push(address);
    const html = await response.text();
    for (const form of formsOf(html))
      if (!found.has(kindOf(form.action))) found.set(kindOf(form.action), form);
    for (const link of linksOf(html)) {
      const count = followed.get(kindOf(link)) ?? 0;
      if (count >= FOLLOWED || ahead.has(link)) continue;
      followed.set(kindOf(link), count + 1);
      ahead.add(link);
    }
  }
  return { forms: [...found.values()], opened };
}

/**
 * The same form on another record in each status, of those that this role has opened: so it is sent by whoever had it
 * open while somebody else took the record further.
 */
async function sentTooLate(form: FoundForm, opened: readonly string[]): Promise<FoundForm[]> {
  const [, before = '', id, after] = /^(\/[\w-]+\/)([0-9a-f-]{36})(\/.*)$/.exec(form.action) ?? [];
  const [table] = tablesOf({ path: kindOf(form.action) });
  if (before === '' || !table) return [];
  const others = opened.map((address) => address.split(before)[1]?.slice(0, 36) ?? '');
  const ids = await idsByStatus(app.client, table, {
    most: 1,
    among: others.filter((other) => ID.test(other) && other !== id),
  });
  const named = (text: string, other: string) => text.replaceAll(id ?? '', other);
  return ids.map((other) => ({
    action: `${before}${other}${after}`,
    hidden: form.hidden,
    fields: form.fields.map((field) => ({ ...field, name: named(field.name, other) })),
  }));
}

async function addressesFor(role: string): Promise<string[]> {
  const open = routes.filter((one) => one.method === 'GET' && one.path !== '*' && isOpenTo(one, role));
  return (await Promise.all(open.map(addressesOf))).flat();
}

async function faultsOf(visitor: Visitor, form: FoundForm, what: string): Promise<string[]> {
  const entered = form.fields.flatMap((field) => {
    const value = NONSENSE[what]?.(field);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const response = await visitor.post(form.action, { ...form.hidden, ...Object.fromEntries(entered) });
  const say = (fault: string) => `${what} in ${kindOf(form.action)}: ${fault}`;
  if (response.status >= 500) return [say(`${response.status}`)];
  if (what === 'far too much' && isAccepted(response)) return [say('is accepted')];
  if (response.status !== 422) return [];
  const html = await response.text();
  return [
    ...(what === 'the wrong kind' && entered.some(([, value]) => value === TYPED) && !html.includes(TYPED)
      ? [say('what was typed is gone')]
      : []),
    ...(MARKS.test(html) || (FORMS_OF_A_PART.has(kindOf(form.action)) && ELSEWHERE.test(html))
      ? []
      : [say('no field is marked')]),
    ...htmlProblems(html).map(say),
  ];
}

const isAccepted = ({ status, headers }: Response): boolean =>
  status === 303 && (headers.get('location')?.includes('done=') ?? false);

const isOpenTo = ({ access }: Route, role: string): boolean =>
  'public' in access || may(role, access.permission);

async function addressesOf(route: Route): Promise<string[]> {
  const [table] = tablesOf(route);
  if (!hasParameter(route) || !table) return [route.path];
  return (await idsByStatus(app.client, table, { most: OPENED })).map((id) => addressOf(route, () => id));
}
