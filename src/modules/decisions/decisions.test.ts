import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { contentHash } from '#kernel/content-hash.ts';
import { decided, refused } from '#kernel/decision.ts';
import type { Work } from '#platform/work.ts';
import { nobody } from '#web/letter.ts';
import { type Office, openOffice } from '../../../test/support/office.ts';
import { defineDecision } from './define-decision.ts';
import { listAttempts } from './queries/list-attempts.ts';
import { listWaiting } from './queries/list-waiting.ts';

const office: Office = await openOffice();
after(() => office.close());

type Probe = { id: string; content: string; limit: number };
const load = async ({ db }: Work, id: string) =>
  (await sql<Probe>`select id, content, "limit" from probe where id = ${id}`.execute(db)).rows[0];

/** A decision about a number, with the names of a real one: its rights are there, and the check knows its kind. */
const probe = defineDecision({
  kind: 'release',
  objectKind: 'probe',
  detail: z.object({ number: z.int() }),
  prepare: {
    name: 'grants.prepare-release',
    input: z.strictObject({ id: z.uuid(), number: z.int(), reason: z.string().min(3) }),
  },
  decide: { name: 'grants.decide-release', longestReason: 50 },
  load,
  hash: ({ content }, { number }) => contentHash({ content, number }),
  propose: ({ limit }, { number }) =>
    number > limit ? refused('above-limit', { limit }) : decided({ detail: { number } }),
  effect: ({ id, limit }, { detail: { number } }) =>
    number > limit ? refused('above-limit', { limit }) : decided({ id, number }),
  write: async ({ db }, { id, number }) => {
    await sql`update probe set done = done + ${number} where id = ${id}`.execute(db);
  },
  announces: {
    'probe-decided': { payload: ({ id, ruling }) => ({ id, ruling }), letter: nobody },
    'probe-done': { payload: ({ effect }) => effect, letter: nobody },
  },
  alreadyPrepared: 'probe-prepared',
  waiting: {
    word: () => 'Probe',
    order: 10,
    href: (id) => `/probes/${id}`,
    from: sql`probe s`,
    title: sql`s.content`,
    cents: sql`(d.detail ->> 'number')::bigint`,
  },
});

before(async () => {
  await office.sql(
    'create table probe (id uuid primary key, content text not null, "limit" int not null, done int not null default 0)',
  );
  await office.sql('grant select, update on probe to stellwerk_runtime');
  await office.hire(
    'third-officer',
    'grant-officer',
    office.people['grant-officer']?.organisationId as string,
  );
});

async function newProbe(): Promise<string> {
  const id = randomUUID();
  await office.sql(`insert into probe (id, content, "limit") values ($1, 'first', 100)`, [id]);
  return id;
}
const change = (id: string) => office.sql(`update probe set content = 'second' where id = $1`, [id]);
const doneOf = async (id: string): Promise<number> =>
  (await office.sql('select done from probe where id = $1', [id]))[0]?.done;
const prepare = (id: string, who = 'grant-officer', number = 7) =>
  office.does(who, probe.prepare, { id, number, reason: 'Nach Aktenlage' });
const decide = (id: string, who = 'second-officer', more: object = { verdict: 'agree' }) =>
  office.does(who, probe.decide, { id, ...more });
const said = (outcome: Awaited<ReturnType<typeof decide>>): unknown =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'done'
      ? (outcome.answer.ruling ?? 'done')
      : outcome.kind;

const announcedOf = async (id: string): Promise<object> => {
  const events = await office.sql(`select event, payload from outbox where payload ->> 'id' = $1`, [id]);
  return Object.fromEntries(events.map(({ event, payload }) => [event, payload]));
};

const ANSWERS = {
  agree: { verdict: 'agree' },
  return: { verdict: 'return', reason: 'Der Beleg fehlt.' },
  'return without a reason': { verdict: 'return' },
} as const;
type Case = {
  state: 'not prepared' | 'prepared' | 'decided';
  who: 'grant-officer' | 'second-officer' | 'auditor';
  content: 'as it was' | 'changed';
  answer: keyof typeof ANSWERS;
};

/** Returns what is to come of each case, said once more without the code that decides it. */
function expected({ state, who, content, answer }: Case): string {
  if (who === 'auditor') return 'not-permitted';
  if (answer === 'return without a reason') return 'invalid';
  if (state !== 'prepared') return 'not-prepared';
  if (who === 'grant-officer') return 'not-by-preparer';
  if (content === 'changed') return 'lapsed';
  return answer === 'agree' ? 'approved' : 'returned';
}

for (const state of ['not prepared', 'prepared', 'decided'] as const)
  for (const who of ['grant-officer', 'second-officer', 'auditor'] as const)
    for (const content of ['as it was', 'changed'] as const)
      for (const answer of Object.keys(ANSWERS) as Case['answer'][]) {
        const one: Case = { state, who, content, answer };
        test(`${state}, content ${content}: the ${who} says ${answer} and hears ${expected(one)}`, async () => {
          const id = await newProbe();
          if (state !== 'not prepared') assert.equal(said(await prepare(id)), 'done');
          if (state === 'decided') assert.equal(said(await decide(id)), 'approved');
          if (content === 'changed') await change(id);
          const before = await doneOf(id);
          const ruling = said(await decide(id, who, ANSWERS[answer]));
          assert.equal(ruling, expected(one));
          assert.equal(await doneOf(id), before + (ruling === 'approved' ? 7 : 0));
        });
      }

test('a preparation stands until it is answered; on another content it lapses and is made anew', async () => {
  const id = await newProbe();
  await prepare(id);
  assert.equal(said(await prepare(id, 'second-officer')), 'probe-prepared');
  await change(id);
  assert.equal(said(await prepare(id)), 'done');
  const { waiting, earlier } = await office.as('auditor', (work) => listAttempts(work, probe, id));
  assert.deepEqual([waiting?.detail.number, waiting?.preparedByName], [7, 'grant-officer']);
  assert.deepEqual(
    earlier.map(({ ruling }) => ruling),
    ['lapsed'],
  );
});

test('what the rule of the kind refuses is neither prepared nor carried out', async () => {
  const id = await newProbe();
  assert.equal(said(await prepare(id, 'grant-officer', 101)), 'above-limit');
  await prepare(id);
  await office.sql('update probe set "limit" = 6 where id = $1', [id]);
  assert.equal(said(await decide(id)), 'above-limit');
  assert.equal(said(await decide(id, 'second-officer', ANSWERS.return)), 'returned');
});

test('of two who prepare at once one is told, and of two who decide at once one decides', async () => {
  const id = await newProbe();
  const prepared = await Promise.all([prepare(id), prepare(id, 'second-officer')]);
  assert.deepEqual(prepared.map(said).sort(), ['done', 'probe-prepared']);
  const other = said(prepared[0] as (typeof prepared)[0]) === 'done' ? 'second-officer' : 'grant-officer';
  const ruled = await Promise.all([decide(id, other), decide(id, 'third-officer')]);
  assert.deepEqual(ruled.map(said).sort(), ['approved', 'not-prepared']);
  assert.equal(await doneOf(id), 7);
});

test('a kind that rejects nothing carries out no rejection, whoever wrote it', async () => {
  const id = await newProbe();
  await prepare(id);
  await office.sql(`update decision set proposed_outcome = 'reject' where subject_id = $1`, [id]);
  assert.equal(said(await decide(id)), 'not-prepared');
  assert.equal(said(await decide(id, 'second-officer', ANSWERS.return)), 'returned');
});

test('a reason is no longer than the kind takes, and what is not there is not found', async () => {
  const id = await newProbe();
  const long = { verdict: 'return', reason: 'x'.repeat(51) };
  assert.equal(said(await decide(id, 'second-officer', long)), 'invalid');
  assert.equal(said(await decide(randomUUID())), 'not-found');
});

test('the trail says who prepared and decided what, and others are told once it is decided', async () => {
  const id = await newProbe();
  await prepare(id);
  await decide(id);
  const trail = await office.sql(
    `select e.action, e.object_kind, p.payload from audit_entry e join audit_payload p on p.entry_id = e.entry_id
      where e.object_id = $1 order by e.at, e.action desc`,
    [id],
  );
  assert.deepEqual(
    trail.map(({ action, object_kind }) => [action, object_kind]),
    [
      ['grants.prepare-release', 'probe'],
      ['grants.decide-release', 'probe'],
    ],
  );
  assert.deepEqual(trail[0]?.payload.detail, { number: 7 });
  assert.deepEqual(trail[1]?.payload, { ruling: 'approved', id, number: 7 });
  assert.deepEqual(await announcedOf(id), {
    'probe-decided': { id, ruling: 'approved' },
    'probe-done': { id, number: 7 },
  });
});

test('an event that a ruling gives no payload is not announced', async () => {
  const id = await newProbe();
  await prepare(id);
  await decide(id, 'second-officer', ANSWERS.return);
  assert.deepEqual(await announcedOf(id), { 'probe-decided': { id, ruling: 'returned' } });
});

test('what waits stands in the list with who prepared it, until it is decided', async () => {
  const id = await newProbe();
  const ofThis = async () => {
    const list = { sort: 'since', direction: 'ascending', page: 1, limit: 100, offset: 0 } as const;
    const asked = { ...list, filters: { step: 'decide' as const }, isExport: false };
    const { rows } = await office.as('auditor', (work) => listWaiting(work, [probe], asked));
    return rows.filter((row) => row.id === id);
  };
  assert.deepEqual(await ofThis(), []);
  await prepare(id);
  const [row] = await ofThis();
  assert.deepEqual(
    [row?.kind, row?.title, row?.amountCents, row?.preparedByName],
    ['release', 'first', 7, 'grant-officer'],
  );
  await decide(id);
  assert.deepEqual(await ofThis(), []);
});
