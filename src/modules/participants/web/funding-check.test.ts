import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { htmlProblems } from '#ui/strict-html.ts';
import { openApp } from '../../identity/testing/app.ts';
import { openCaseload } from '../testing/caseload.ts';

const { office, refer, eligible, placed } = await openCaseload();
after(() => office.close());
const { visitor, problems } = openApp(office);

const jobcenter = visitor();
await jobcenter.signIn('jobcenter');
const pathOf = (id: string) => `/people/${id}/funding-check`;

async function read(path: string): Promise<string> {
  const response = await jobcenter.get(path);
  assert.equal(response.status, 200, path);
  const page = await response.text();
  assert.deepEqual(htmlProblems(page), []);
  return page;
}

const readings = () =>
  office.sql<{ count: number }>(
    `select count(*)::int as count from audit_entry where action = 'participants.see-funding-check'`,
  );

test('a Jobcenter sees every instrument for a person from what is confirmed, and the reading is recorded', async () => {
  const id = await eligible();
  const [before] = await readings();
  const page = await read(pathOf(id));
  assert.match(page, /Stabilisierung und Teilhabe am Arbeitsleben/);
  assert.match(page, /Maßnahmekosten|Höchstbeträge/);
  const [after] = await readings();
  assert.equal(after?.count, Number(before?.count) + 1);
});

test('looking and comparing store nothing but the reading', async () => {
  const id = await eligible({ familyName: 'Brandt' });
  const stored = async () =>
    JSON.stringify([
      await office.sql('select * from participant_facts where tenant_id = $1 order by 1, 2', [
        office.tenantId,
      ]),
      await office.sql('select count(*) from eligibility'),
      await office.sql('select version from participation where id = $1', [id]),
    ]);
  const before = await stored();
  await read(pathOf(id));
  const compared = await jobcenter.post(pathOf(id), { 'job.weeklyHours': '20', 'job.startOn': '01.02.2018' });
  assert.match(await compared.text(), /20 Wochenstunden/);
  assert.equal(await stored(), before);
});

test('a job that cannot be is told beside its field, and the check still stands', async () => {
  const id = await refer({ familyName: 'Conrad' });
  const response = await jobcenter.post(pathOf(id), { 'job.weeklyHours': '200' });
  assert.equal(response.status, 422);
  const page = await response.text();
  assert.match(page, /value="200"/);
  assert.match(page, /Ergebnis für den/);
});

test('only facts that can still change something are asked, and the form asks just these', async () => {
  const id = await refer({ familyName: 'Dietrich' });
  const page = await read(pathOf(id));
  const href = /href="(\/people\/[^"]*for=funding-check)"/.exec(page)?.[1] ?? '';
  const form = await read(href);
  assert.match(form, /name="facts\.none\.assignments16d"/, '§ 16d asks for it, the programme alone does not');
  assert.doesNotMatch(form, /name="facts\.migrationBackground"/, 'no instrument of 2018 depends on it');
  const confirmed = await jobcenter.post(href, {
    _version: '1',
    'facts.voluntary': 'yes',
    'facts.none.assignments16d': 'none',
  });
  assert.equal(confirmed.headers.get('location'), `${pathOf(id)}?done=participants.facts-confirmed`);
  assert.doesNotMatch(await read(pathOf(id)), /<li>Arbeitsgelegenheiten nach § 16d<\/li>/);
});

test('the facts of somebody on a place are settled: what is missing is named, but not asked for', async () => {
  const id = await placed({ familyName: 'Ebert' });
  const page = await read(pathOf(id));
  assert.doesNotMatch(page, /for=funding-check/);
  assert.match(page, /Die Angaben stehen fest/);
});

test('nobody else comes to it, and an id that nobody has finds nobody', async () => {
  const id = await eligible({ familyName: 'Franke' });
  for (const role of ['coach', 'provider', 'district-office', 'auditor']) {
    const somebody = visitor();
    await somebody.signIn(role);
    assert.equal((await somebody.get(pathOf(id))).status, 403, role);
  }
  assert.equal((await jobcenter.get(pathOf('0b5b2b7e-5a41-4c7c-9d57-1f0f7e0c9a11'))).status, 404);
  assert.deepEqual(problems, []);
});
