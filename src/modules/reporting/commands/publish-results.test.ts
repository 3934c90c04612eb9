import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { endParticipation } from '../../participants/commands/end-participation.ts';
import { grantException } from '../../participants/commands/grant-exception.ts';
import { startParticipation } from '../../participants/commands/start-participation.ts';
import { openCaseload } from '../../participants/testing/caseload.ts';
import { placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { resultsAddress } from '../addresses.ts';
import { publishResults } from './publish-results.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const read = { sources: ['A1'], verified: true };
const text = (words: string) => ({ de: words, en: words });
const [offer] = placesOf({ talk: 10_000 });
const programmeId = await publishedProgramme(office, {
  targetGroup: targetGroupOf(null),
  offers: offer ? [{ ...offer, unit: 'hour' }] : [],
  indicators: [
    { id: 'jobs', title: text('In Arbeit'), unit: 'people', counts: 'ended-in-work', target: 25, ...read },
    { id: 'rate', title: text('Quote'), unit: 'basis-points', counts: 'ended-in-work', ...read },
    {
      id: 'later',
      title: text('Verbleib'),
      unit: 'people',
      counts: 'ended-in-work',
      afterMonths: 6,
      ...read,
    },
    { id: 'other', title: text('Zufriedene'), unit: 'people', ...read },
  ],
});

async function left(result: string, hasBegun = true): Promise<void> {
  const id = await caseload.refer({ programmeId });
  const exceptionReason = 'Die Beratung passt zu ihrer Lage.';
  if (hasBegun) {
    await office.did('jobcenter', grantException, { id, version: 1, exceptionReason });
    await office.did('jobcenter', startParticipation, { id, version: 2, startsOn: '2018-01-10' });
  }
  const end = { id, version: hasBegun ? 3 : 1, reason: 'other', result };
  await office.did('jobcenter', endParticipation, end);
}

test('the results show each indicator that the file wants, and say of what is not counted that it is not', async () => {
  for (const result of ['work', 'work', 'work', 'work', 'jobless', 'jobless', 'jobless', 'jobless'])
    await left(result);
  // Whoever never began is no result of the programme.
  for (const result of ['work', 'work', 'work', 'work']) await left(result, false);
  await office.did('programme-office', publishResults, { programmeId });
  const { visitor } = openApp(office);
  const open = (await (await visitor().get(resultsAddress(programmeId, { format: 'json' }))).json()) as {
    indicators: Record<string, unknown>[];
    figures: { figure: string }[];
  };
  assert.deepEqual(
    open.indicators.map((one) => [one.id, one.target, one.isCounted, one.value]),
    [
      ['jobs', 25, true, 5],
      ['rate', null, true, 5000],
      ['later', null, false, null],
      ['other', null, false, null],
    ],
  );
  assert.ok(open.figures.every(({ figure }) => !figure.startsWith('indicator')));
  const page = await (await visitor().get(resultsAddress(programmeId))).text();
  for (const words of [
    '25 Menschen',
    '5 Menschen',
    '50 %',
    'Verbleib (6 Monate nach dem Ende)',
    'Das zählt Stellwerk nicht.',
  ])
    assert.ok(page.replaceAll('\u00a0', ' ').includes(words), words);
});

test('the database takes no count of people that is not rounded', async () => {
  await assert.rejects(
    office.sql(
      `insert into public_figure (tenant_id, programme_id, figure, value, protection, as_of, published_at, published_by)
       values ($1, $2, 'indicator-people-jobs', 4, 'rounded', '2018-02-01', now(), $3)`,
      [office.tenantId, programmeId, office.people['programme-office']?.accountId],
    ),
    /people_are_rounded/,
  );
});
