import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { htmlProblems } from '#ui/strict-html.ts';
import { openApp } from '../../identity/testing/app.ts';
import { confirmFacts } from '../commands/confirm-facts.ts';
import { MEETING_FACTS, openCaseload } from '../testing/caseload.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const { visitor, problems } = openApp(office);
const jobcenter = visitor();
await jobcenter.signIn('jobcenter');

async function read(path: string): Promise<string> {
  const response = await jobcenter.get(path);
  assert.equal(response.status, 200, path);
  const page = await response.text();
  assert.deepEqual(htmlProblems(page), [], path);
  assert.deepEqual(problems, []);
  return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

const half = { ...MEETING_FACTS, assignments16d: [{ from: '2017-01-01', until: '2017-07-01' }] };
const full = { ...MEETING_FACTS, assignments16d: [{ from: '2014-09-01', until: '2016-09-01' }] };

test('before anything is submitted the page says what will decide on the first day somebody asks about', async () => {
  await caseload.place();
  const id = await caseload.eligible();
  await office.did('jobcenter', confirmFacts, { id, version: 2, facts: half });
  const page = await read(`/people/${id}/assign?from=01.06.2018`);
  assert.match(page, /Verbraucht 181 Tage/);
  assert.match(page, /Rahmen 01\.01\.2017 bis 31\.12\.2021/);
  assert.match(page, /Letzter möglicher Tag \d\d\.\d\d\.\d{4}/);
  assert.match(page, /Regel § 16d Abs. 6 SGB II \(2016\)/);
});

test('a place that does not suit stands there with its reason', async () => {
  const id = await caseload.eligible();
  await office.did('jobcenter', confirmFacts, {
    id,
    version: 2,
    facts: { ...full, extensionConditionsMet: false },
  });
  const page = await read(`/people/${id}/assign?from=15.03.2018`);
  assert.match(page, /passt nicht: Zeit verbraucht/);
});

test('while nobody has checked the facts the page says so instead of guessing', async () => {
  const page = await read(`/people/${await caseload.refer()}/assign`);
  assert.match(page, /Die Angaben sind noch nicht geprüft/);
  assert.doesNotMatch(page, /Was entscheiden wird|passt nicht/);
});

test('without a day the page looks at today, or at the first day on which a place is granted', async () => {
  const id = await caseload.eligible();
  assert.match(await read(`/people/${id}/assign`), /ersten Tag am 10\.01\.2018/);
  assert.match(await read(`/people/${id}/assign?from=31.02.2018`), /Diesen Tag gibt es nicht/);
  office.setTime('2017-12-20T10:00:00Z');
  await jobcenter.signIn('jobcenter');
  assert.match(await read(`/people/${id}/assign`), /ersten Tag am 01\.01\.2018/);
});
