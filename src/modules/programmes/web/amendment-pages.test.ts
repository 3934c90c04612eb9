import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { createCall } from '../../calls/index.ts';
import { submitApplication } from '../../grants/index.ts';
import { openApp } from '../../identity/testing/app.ts';
import { referPerson } from '../../participants/index.ts';
import { decideAmendment, prepareAmendment } from '../commands/amendment-decision.ts';
import {
  asked,
  costTypeOf,
  districtLine,
  fileOf,
  minimalProgramme,
} from '../model/testing/minimal-programme.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
await office.hire(
  'second-office',
  'programme-office',
  office.people['programme-office']?.organisationId ?? '',
);
const { visitor, problems } = openApp(office);

const wage = (rateBasisPoints: number) => [
  costTypeOf('wage', { title: { de: 'Lohnzuschuss', en: 'Wage subsidy' }, rateBasisPoints }),
];
const id = await publishedProgramme(office, {
  costTypes: wage(7_500),
  procedure: { ...minimalProgramme().procedure, steps: districtLine() },
});

async function pageOf(key: string | undefined, path: string): Promise<string> {
  const person = visitor();
  if (key) await person.signIn(key);
  return wordsOf(await (await person.get(path)).text());
}

const wordsOf = (page: string): string => page.replaceAll(/<[^>]+>|\s/g, ' ').replaceAll(/ +/g, ' ');

async function runUnder(familyName = 'Albrecht'): Promise<void> {
  await office.did('district-office', createCall, {
    ...{
      programmeId: id,
      title: 'Ideenwettbewerb',
      offers: asked(5),
      budgetCents: 1_000,
      minimumPoints: '3',
    },
    ...{ description: '', opensOn: '2018-01-11', closesOn: '2018-02-11' },
    committee: { presentAbovePercent: 50, leastPresent: 2, largeSpreadPercent: 25 },
    criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }],
  });
  const item = { title: 'Tafelgarten', fieldOfUse: 'Tafel', offers: asked(3, 1) };
  await office.did('district-office', submitApplication, {
    ...{ programmeId: id, startsOn: '2018-03-15', lastDay: '2018-12-31' },
    items: [{ ...item, providerId: office.people.provider?.organisationId, amountCents: 1_000 }],
  });
  await office.did('jobcenter', referPerson, {
    ...{ programmeId: id, firstName: 'Kerstin', familyName, birthDate: '1971-03-24' },
    ...{ isVoluntary: false, coachId: office.people.coach?.accountId },
  });
}

test('the pages of an amendment show field by field what it changes, and what goes on as it was', async () => {
  await runUnder();
  const [row] = await office.sql('select definition from programme where id = $1', [id]);
  const title = { de: 'Erste Änderungsrichtlinie', en: 'First amending directive' };
  const text = fileOf({
    ...row?.definition,
    versions: [{ validFrom: '2018-02-01', title, costTypes: wage(6_000) }],
  });
  const amendment = `/programmes/${id}/amendment`;
  assert.match(await pageOf('programme-office', amendment), /Bisher geändert noch nichts/);
  await office.did('programme-office', prepareAmendment, { id, text, reason: 'Neue Richtlinie' });
  const proposed = await pageOf('second-office', amendment);
  assert.match(proposed, /Gilt ab 01\.02\.2018/);
  assert.match(proposed, /Kostenarten › Lohnzuschuss › Fördersatz 75 % → 60 %/);
  assert.match(
    proposed,
    /ein nicht abgeschlossener Aufruf ein nicht entschiedener Antrag eine laufende Teilnahme/,
  );

  await office.did('second-office', decideAmendment, { id, verdict: 'agree' });
  const shown = await pageOf('programme-office', `/programmes/${id}`);
  assert.match(shown, /Fassung ab 01\.02\.2018 Erste Änderungsrichtlinie/);
  assert.match(shown, /Kostenarten › Lohnzuschuss › Fördersatz 75 % 60 %/);
  assert.match(shown, /früheren Fassung: ein nicht abgeschlossener Aufruf/);
  const outside = await pageOf(undefined, `/programmes/${id}`);
  assert.match(outside, /Lohnzuschuss › Fördersatz 75 % 60 %/);
  assert.doesNotMatch(outside, /laufende Teilnahme|Aufruf ein nicht/);
  assert.deepEqual(problems, []);
});

test('a version is typed in the parts of the programme, as a file or by day and reason, and two people decide', async () => {
  const other = await publishedProgramme(office, {
    costTypes: wage(7_500),
    procedure: minimalProgramme().procedure,
  });
  const clerk = visitor();
  await clerk.signIn('programme-office');
  const send = async (path: string, typed: Record<string, string>) => {
    const page = await (await clerk.get(`/programmes/${other}/parts?at=${typed.at}`)).text();
    return clerk.post(path, { ...typed, _version: /name="_version" value="(\d+)"/.exec(page)?.[1] ?? '' });
  };
  const typedWage = (rate: string) => ({
    at: 'costTypes.0',
    'definition.costTypes.0.id': 'wage',
    'definition.costTypes.0.title.de': 'Lohnzuschuss',
    'definition.costTypes.0.title.en': 'Wage subsidy',
    'definition.costTypes.0.basis': 'open',
    'definition.costTypes.0.per.unit': 'place',
    'definition.costTypes.0.per.time': 'month',
    'definition.costTypes.0.rateBasisPoints': rate,
    'definition.costTypes.0.sources': 'A1',
    'definition.costTypes.0.verified': 'yes',
  });
  const parts = `/programmes/${other}/parts`;
  const amendment = `/programmes/${other}/amendment`;
  const tooEarly = await clerk.post(amendment, { validFrom: '01.03.2018', reason: 'Neue Richtlinie' });
  assert.match(wordsOf(await tooEarly.text()), /An den Angaben des Programms ist noch nichts geändert/);
  const saved = await send(parts, typedWage('60'));
  assert.equal(saved.status, 303, wordsOf(await saved.clone().text()));
  assert.match(await pageOf('programme-office', parts), /Lohnzuschuss › Fördersatz 75 % 60 %/);
  assert.match(await pageOf('programme-office', amendment), /Lohnzuschuss › Fördersatz: 75 % → 60 %/);
  assert.doesNotMatch(await pageOf(undefined, `/programmes/${other}`), /60 %/);
  const neither = await clerk.post(amendment, { reason: 'Neue Richtlinie' });
  assert.equal(neither.status, 422);
  const prepared = await clerk.post(amendment, { validFrom: '01.03.2018', reason: 'Neue Richtlinie' });
  assert.equal(prepared.status, 303, wordsOf(await prepared.clone().text()));
  await office.did('second-office', decideAmendment, { id: other, verdict: 'agree' });
  const [row] = await office.sql('select definition from programme where id = $1', [other]);
  assert.deepEqual(row?.definition.versions, [{ validFrom: '2018-03-01', costTypes: wage(6_000) }]);
  assert.match(await pageOf('second-office', amendment), /Bisher geändert noch nichts/);
  await send(parts, typedWage('50'));
  await send(`${parts}/arrange`, { at: '', arrange: 'remove' });
  assert.match(await pageOf('second-office', amendment), /Bisher geändert noch nichts/);
  assert.deepEqual(problems, []);
});

test('what is opened by the new version is not touched by it', async () => {
  office.setTime('2018-02-02T10:00:00Z');
  await runUnder('Becker');
  assert.match(
    await pageOf('programme-office', `/programmes/${id}`),
    /früheren Fassung: ein nicht abgeschlossener Aufruf ein nicht entschiedener Antrag eine laufende Teilnahme/,
  );
});
