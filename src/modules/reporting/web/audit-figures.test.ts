import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { getAuditFigures, sequenceEntries } from '#modules/audit/index.ts';
import { assignPerson, confirmFacts, grantException } from '#modules/participants/index.ts';
import { htmlProblems } from '#ui/strict-html.ts';
import { until } from '../../../../test/support/until.ts';
import { openApp } from '../../identity/testing/app.ts';
import { MEETING_FACTS, openCaseload, STAY } from '../../participants/testing/caseload.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const figures = () => office.as('auditor', getAuditFigures);

test('decisions against the check and against a rule are counted apart, whoever they are about', async () => {
  const id = await caseload.refer();
  await office.did('jobcenter', confirmFacts, {
    id,
    version: 1,
    facts: { ...MEETING_FACTS, voluntary: false },
  });
  const exceptionReason = 'Die Erklärung liegt morgen vor.';
  await office.did('jobcenter', grantException, { id, version: 2, exceptionReason });
  const { againstCheck, againstRule } = await figures();
  assert.deepEqual([againstCheck, againstRule], [1, 0]);
  await caseload.placed();
  assert.equal((await figures()).againstRule, 0, 'an ordinary assignment is no exception');

  const [other, placeId] = [await caseload.eligible(), await caseload.place({ kind: 'municipal' })];
  await office.did('jobcenter', assignPerson, { id: other, version: 2, placeId, ...STAY, exceptionReason });
  assert.deepEqual(Object.values(await figures()).slice(-2), [1, 1]);
});

test('the tail is what no sequencer has chained yet', async () => {
  const { chained, unchained } = await figures();
  assert.equal(chained, 0);
  assert.ok(unchained > 0);
  // Other tests run transactions in the same server; while one is open, what came after it waits to be chained.
  await until('everything is chained', async () => {
    await office.store.forRole(office.tenantId, 'system', sequenceEntries);
    return (await figures()).unchained === 0;
  });
  const after = await figures();
  assert.ok(after.chained >= unchained);
  assert.ok(after.chainedUntil?.startsWith('2018-01-10'));
});

test('the auditor’s home shows the figures and leads to what waits; other homes show neither', async () => {
  await office.sql(`update programme set definition = definition || '{"quotas": {"others": "open"}}'`);
  const { visitor, problems } = openApp(office);
  const home = async (key: string) => {
    const somebody = visitor();
    await somebody.signIn(key);
    const page = await (await somebody.get('/')).text();
    assert.deepEqual(htmlProblems(page), []);
    return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  };
  const audited = await home('auditor');
  assert.match(audited, /Prüfpfad .* Ausnahmen gegen das Ergebnis der Prüfung 1 /);
  assert.match(audited, /Keine Entscheidung über Geld wartet/);
  assert.doesNotMatch(await home('grant-officer'), /Prüfpfad/);
  assert.deepEqual(problems, []);
});
