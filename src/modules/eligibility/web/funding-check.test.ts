import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { htmlProblems } from '#ui/strict-html.ts';
import { openOffice } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2026-11-22T10:00:00Z');
const { visitor, problems } = openApp(office);

/** The values that a browser sends of the first page, filled in. */
const first = {
  asOf: '22.11.2026',
  'facts.birthDate': '04.05.1980',
  'facts.benefitPeriods.0.from': '01.01.2010',
  'facts.benefitPeriods.0.until': '',
};
const nothingElse = { 'facts.none.employments': 'none', 'facts.none.assignments16d': 'none' };

async function ask(fields: Record<string, string>) {
  const response = await visitor().post('/funding-check', fields);
  const page = await response.text();
  assert.deepEqual(htmlProblems(page), []);
  return { status: response.status, page, text: page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

const fieldsOf = (page: string): string[] => [
  ...new Set([...page.matchAll(/name="((?:facts\.|asOf|job\.)[^"]*)"/g)].map(([, name = '']) => name)),
];

/** Returns the values that the button of the other language sends. */
function inEnglish(page: string): Record<string, string> {
  const form = /action="\/funding-check\?locale=en">(.*?)<\/form>/s.exec(page)?.[1] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Every row of every table, counted. */
async function rows(): Promise<string> {
  const tables = await office.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from "${name}"`);
  return JSON.stringify(await office.sql(`${counts.join(' union all ')} order by 1`));
}

test('the first page asks for the day, the birth date and the time in benefits, and for nothing else', async () => {
  const page = await (await visitor().get('/funding-check')).text();
  assert.deepEqual(htmlProblems(page), []);
  assert.deepEqual(fieldsOf(page), [
    'asOf',
    'facts.birthDate',
    'facts.none.benefitPeriods',
    'facts.benefitPeriods.0.from',
    'facts.benefitPeriods.0.until',
  ]);
  assert.match(page, /value="22\.11\.2026"/);
});

test('the answer says what is possible, links each reason to its provision, and asks what can still change it', async () => {
  const { status, page, text } = await ask(first);
  assert.equal(status, 200);
  assert.match(text, /Ergebnis für den 22\.11\.2026/);
  assert.match(page, /href="\/provisions\/sgb2-16h">§ 16h Abs. 1 SGB II<\/a>/);
  assert.match(page, /href="#field-facts\.none\.employments"/);
  const asked = fieldsOf(page);
  for (const name of ['facts.none.employments', 'facts.none.assignments16d', 'job.weeklyHours'])
    assert.ok(asked.includes(name), name);
  assert.ok(!asked.includes('facts.voluntary'), 'nothing of that day depends on it');
});

test('every link to a question leads to its field, and what is answered is asked no more but stays to be changed', async () => {
  const before = await ask(first);
  for (const [, id = ''] of before.page.matchAll(/href="#(field-facts[^"]*)"/g))
    assert.ok(before.page.includes(`id="${id}"`), id);
  const after = await ask({ ...first, ...nothingElse });
  assert.ok(fieldsOf(before.page).includes('facts.shortEmploymentOnly'));
  assert.ok(!fieldsOf(after.page).includes('facts.shortEmploymentOnly'));
  assert.match(after.page, /name="facts\.none\.employments"[^>]*checked/);
  assert.match(after.page, /value="04\.05\.1980"/);
});

test('who would pay what is compared for the job that was named', async () => {
  const { text } = await ask({
    ...first,
    ...nothingElse,
    'job.startOn': '01.12.2026',
    'job.weeklyHours': '38,5',
    'job.hourlyPayCents': '15,00',
    'job.employerShareBasisPoints': '19',
  });
  assert.match(text, /38,5 Wochenstunden × 13\/3 × 15,00 € × \(1 \+ 19 %\) = 2\.977,98 €/);
  assert.match(text, /Was der Platz selbst kostet, ist nicht hinterlegt/);
  assert.match(text, /Dezember 2026/);
});

test('every fault stands beside its field at once, and what was typed is kept', async () => {
  const { status, page, text } = await ask({
    ...first,
    asOf: '31.02.2026',
    'facts.birthDate': 'gestern',
    'facts.benefitPeriods.0.until': '01.01.2009',
    'facts.obstacles': 'viele',
    'job.weeklyHours': '99',
  });
  assert.equal(status, 422);
  assert.equal(page.match(/class="kern-error"/g)?.length, 5);
  for (const typed of ['31.02.2026', 'gestern', '01.01.2009', 'viele', '99'])
    assert.ok(page.includes(`value="${typed}"`), typed);
  assert.doesNotMatch(text, /Ergebnis für/);
});

test('more rows give room and keep what was typed; the Enter key presses the check, not them', async () => {
  const { page } = await ask({ ...first, more: 'benefitPeriods' });
  assert.match(page, /name="facts\.benefitPeriods\.6\.from"/);
  assert.match(page, /value="01\.01\.2010"/);
  const form = page.slice(page.indexOf('action="/funding-check"'));
  assert.doesNotMatch(/<button[^>]*>/.exec(form)?.[0] ?? 'none', /name=|none/);
});

test('nothing is stored: no row, no cookie, nothing in the address', async () => {
  const before = await rows();
  const somebody = visitor();
  const response = await somebody.post('/funding-check', { ...first, ...nothingElse });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('location'), null);
  assert.equal(somebody.cookies.size, 0);
  assert.equal(await rows(), before);
  assert.deepEqual(problems, []);
});

test('the other language keeps what was sent, as it is typed there, and stays the language of the next page', async () => {
  const somebody = visitor();
  const sent = { ...first, ...nothingElse, 'job.weeklyHours': '38,5', 'job.hourlyPayCents': '15,00' };
  const german = await (await somebody.post('/funding-check', sent)).text();
  const english = await (await somebody.post('/funding-check?locale=en', inEnglish(german))).text();
  assert.match(english, /Result for 22 November 2026/);
  for (const typed of ['4 May 1980', '1 January 2010', '38.5', '15.00'])
    assert.ok(english.includes(`value="${typed}"`), typed);
  assert.match(english, /name="facts\.none\.employments"[^>]*checked/);
  assert.match(await (await somebody.get('/funding-check')).text(), /lang="en"/);
});

test('what cannot be read stays as it was typed in the other language, beside its fault', async () => {
  const somebody = visitor();
  const german = await somebody.post('/funding-check', { ...first, 'job.weeklyHours': '38.5.1' });
  const english = await somebody.post('/funding-check?locale=en', inEnglish(await german.text()));
  assert.equal(english.status, 422);
  assert.match(await english.text(), /value="38\.5\.1"/);
});

test('an English page has no German on it', async () => {
  const somebody = visitor();
  somebody.cookies.set('locale', 'en');
  const page = await (
    await somebody.post('/funding-check', {
      ...first,
      asOf: '22 November 2026',
      'facts.birthDate': '4 May 1980',
    })
  ).text();
  assert.match(page, /Result for 22 November 2026/);
  assert.doesNotMatch(page, /Voraussetzung|Geburtsdatum|möglich|Monat</);
});
