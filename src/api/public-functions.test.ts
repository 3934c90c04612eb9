import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { lawCommand } from '#law/cli.ts';
import { rankCommand } from '#modules/calls/cli.ts';
import { openOffice } from '../../test/support/office.ts';
import { createAllowance } from './allowance.ts';
import { callerOf } from './testing/caller.ts';

const office = await openOffice();
after(() => office.close());
const api = callerOf(office);

const check = { instrument: 'sgb2-16i', asOf: '2026-08-01', facts: { birthDate: '1980-01-01' } };
const plan = {
  instrument: 'sgb2-16i',
  start: '2026-01-01',
  until: '2026-03-01',
  weeklyHours: 30,
  employerShareBasisPoints: 1900,
};
const lot = {
  budgetCents: 100,
  placesWanted: 1,
  minimumPoints: '0',
  criteria: [{ id: 'c', phase: 'written', maximumPoints: 10, weight: 1 }],
  members: ['m'],
  proposals: [
    { id: 'p', costCents: 10, places: 1, recused: [], scores: [{ member: 'm', criterion: 'c', points: 8 }] },
  ],
};

test('the documents are those of the commands', async () => {
  const cases = [
    ['/law/check', check, lawCommand(['check'], JSON.stringify(check))],
    ['/law/plan', plan, lawCommand(['plan'], JSON.stringify(plan))],
    ['/calls/rank', lot, rankCommand(JSON.stringify(lot))],
  ] as const;
  for (const [path, body, expected] of cases) {
    const answer = await api.post(path, { body });
    assert.equal(answer.status, 200, path);
    assert.deepEqual(answer.body, JSON.parse(expected.stdout));
  }
  assert.deepEqual((await api.get('/law/list')).body, JSON.parse(lawCommand(['list'], '').stdout));
});

test('a funding check answers every instrument, what is still asked, and who would pay', async () => {
  const { status, body } = await api.post('/law/funding-check', {
    body: { asOf: check.asOf, facts: { birthDate: '1980-01-01' }, job: { weeklyHours: 20 } },
  });
  assert.equal(status, 200);
  assert.ok((body.asked as string[]).includes('benefitPeriods'));
  assert.ok((body.lines as { instrument: string }[]).some(({ instrument }) => instrument === 'sgb2-16i'));
  assert.ok((body.payments as { months: unknown[] }[]).every(({ months }) => months.length > 0));
  const wrong = await api.post('/law/funding-check', {
    body: { asOf: 'today', facts: { birthday: '' }, job: { weeklyHours: 90 } },
  });
  assert.equal(wrong.status, 422);
  assert.deepEqual(
    (wrong.body.problems as { path: string }[]).map(({ path }) => path),
    ['asOf', 'facts.birthday', 'job.weeklyHours'],
  );
});

test('a wrong document is told with every problem', async () => {
  const { status, body } = await api.post('/law/check', {
    body: { instrument: 'x', facts: { birthday: '' } },
  });
  assert.equal(status, 422);
  assert.equal(body.error, 'invalid-input');
  assert.ok((body.problems as unknown[]).length >= 3);
});

test('decimals keep every digit on their way', async () => {
  const text = JSON.stringify(lot).replace('"points":8', '"points":7.12345678901234567890123');
  const { body } = await api.post('/calls/rank', { body: text });
  assert.deepEqual(body, JSON.parse(rankCommand(text).stdout));
});

test('who asks too much in a minute waits for the next one, and keeps nobody else waiting', () => {
  const mayAsk = createAllowance(100);
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
  assert.equal(mayAsk('a', 60, at(0)), true);
  assert.equal(mayAsk('a', 60, at(1)), false);
  assert.equal(mayAsk('b', 60, at(1)), true);
  assert.equal(mayAsk('a', 60, at(60)), true);
});

test('careless loops are slowed down', async () => {
  const body = `{"pad":"${'x'.repeat(900_000)}"}`;
  const statuses = [];
  for (let count = 0; count < 12; count += 1) statuses.push((await api.post('/law/check', { body })).status);
  assert.equal(statuses[0], 422);
  assert.equal(statuses.at(-1), 429);
});
