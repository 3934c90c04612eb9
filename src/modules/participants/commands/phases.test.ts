import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { openCaseload, STAY } from '../testing/caseload.ts';
import { assignPerson } from './assign-person.ts';
import { endParticipation } from './end-participation.ts';
import { enterPhase } from './enter-phase.ts';
import { grantException } from './grant-exception.ts';
import { startParticipation } from './start-participation.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const read = { sources: ['A1'], verified: true };
const text = (words: string) => ({ de: words, en: words });
const phases = [
  { id: 'before', title: text('Vor der Arbeit'), leastMonths: 2, mostMonths: 6, ...read },
  { id: 'second-try', title: text('Zweiter Versuch'), after: 'before', onlyIfFailed: true, ...read },
  { id: 'after-care', title: text('Nachbetreuung'), after: 'second-try', mostMonths: 6, ...read },
];
const [seat] = placesOf({ seat: 10_000 });
const counselling = await publishedProgramme(office, {
  targetGroup: targetGroupOf(null),
  offers: seat ? [{ ...seat, unit: 'hour' }] : [],
  phases,
});
const tracks = [
  { id: 'short', title: text('Kurz'), longestMonths: 12, ...read },
  { id: 'long', title: text('Lang'), ...read },
];
const onPlaces = await publishedProgramme(office, { targetGroup: targetGroupOf('st-stuta'), tracks });

const said = (outcome: Outcome) => {
  if (outcome.kind === 'done') return 'done';
  if (outcome.kind === 'invalid') return outcome.problems.map(({ path, code }) => `${path} ${code}`).join();
  if (outcome.kind !== 'refused') return outcome.kind;
  const { from, lastDayOn, months, titleDe } = outcome.refusal.facts;
  return [outcome.refusal.code, titleDe, months, from ?? lastDayOn]
    .filter((one) => one !== undefined)
    .join(' ');
};
const versionOf = async (id: string) =>
  (await office.sql('select version from participation where id = $1', [id]))[0]?.version;
async function begun(): Promise<string> {
  const id = await caseload.refer({ programmeId: counselling });
  const exceptionReason = 'Die Beratung passt zu ihrer Lage.';
  await office.did('jobcenter', grantException, { id, version: 1, exceptionReason });
  return office.did('jobcenter', startParticipation, { id, version: 2, startsOn: '2018-01-10' });
}
const enter = async (id: string, input: object) =>
  said(await office.does('jobcenter', enterPhase, { id, version: await versionOf(id), ...input }));
const daysOf = (id: string) =>
  office.sql(`select phase, days::text from participation_stage where participation_id = $1 order by days`, [
    id,
  ]);

test('whoever begins is in the first phase of the file, and enters the next one by an act with a day', async () => {
  const id = await begun();
  assert.deepEqual(await daysOf(id), [{ phase: 'before', days: '[2018-01-10,2018-07-10)' }]);
  const next = { phase: 'second-try', startsOn: '2018-03-09', beforeFailed: true };
  assert.equal(await enter(id, { ...next, phase: 'elsewhere' }), 'phase not-a-choice');
  assert.equal(await enter(id, { ...next, phase: 'after-care' }), 'phase-before-missing Zweiter Versuch');
  assert.equal(await enter(id, next), 'phase-left-too-soon Vor der Arbeit 2 2018-03-10');
  const onTime = { ...next, startsOn: '2018-03-10' };
  assert.equal(await enter(id, { ...onTime, beforeFailed: false }), 'phase-only-if-failed Vor der Arbeit');
  assert.equal(await enter(id, onTime), 'done');
  const care = { phase: 'after-care', startsOn: '2018-09-01' };
  assert.equal(
    await enter(id, { ...care, lastDayOn: '2019-03-01' }),
    'phase-too-long Nachbetreuung 6 2019-02-28',
  );
  assert.equal(await enter(id, { ...care, startsOn: '2018-03-01' }), 'phase-before-missing Zweiter Versuch');
  assert.equal(await enter(id, { ...care, lastDayOn: '2018-12-31' }), 'done');
  assert.equal(await enter(id, next), 'phase-had Zweiter Versuch');
  assert.deepEqual(await daysOf(id), [
    { phase: 'before', days: '[2018-01-10,2018-03-10)' },
    { phase: 'second-try', days: '[2018-03-10,2018-09-01)' },
    { phase: 'after-care', days: '[2018-09-01,2019-01-01)' },
  ]);
});

test('a phase that has no end ends with the participation, and the page shows each with its days', async () => {
  const id = await begun();
  await enter(id, { phase: 'second-try', startsOn: '2018-04-01', beforeFailed: true });
  office.setTime('2018-05-02T10:00:00Z');
  const { visitor } = openApp(office);
  const clerk = visitor();
  await clerk.signIn('jobcenter');
  const page = await (await clerk.get(`/people/${id}`)).text();
  for (const words of [
    'Zweiter Versuch (läuft)',
    'ab 01.04.2018',
    '2 bis 6 Monate',
    'führte nicht in Arbeit',
  ])
    assert.ok(page.includes(words), words);
  const end = { id, version: await versionOf(id), reason: 'work', result: 'work', lastDayOn: '2018-04-30' };
  await office.did('jobcenter', endParticipation, end);
  assert.deepEqual((await daysOf(id)).at(-1), { phase: 'second-try', days: '[2018-04-01,2018-05-01)' });
  office.setTime('2018-01-10T10:00:00Z');
});

test('where a file has several tracks one is chosen at entry, and nobody stays longer than it lasts', async () => {
  const id = await caseload.eligible({ programmeId: onPlaces });
  const placeId = await caseload.place({}, 'provider', onPlaces);
  const assign = async (more: object) =>
    said(await office.does('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY, ...more }));
  assert.equal(await assign({}), 'track required');
  assert.equal(await assign({ track: 'none' }), 'track not-a-choice');
  assert.equal(await assign({ track: 'short' }), 'track-too-long Kurz 12 2019-03-14');
  assert.equal(await assign({ track: 'short', lastDayOn: '2019-03-14' }), 'done');
  const [kept] = await office.sql(
    `select n.track, o.track as paid from participation n join assignment a on a.participation_id = n.id
       join occupancy o on o.id = a.occupancy_id where n.id = $1`,
    [id],
  );
  assert.deepEqual(kept, { track: 'short', paid: 'short' });
});
