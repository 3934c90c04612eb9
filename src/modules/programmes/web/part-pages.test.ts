import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { openOffice } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';

const office = await openOffice();
after(() => office.close());
await office.sql(`update tenant set slug = 'sachsen-anhalt' where id = $1`, [office.tenantId]);
const { visitor, problems } = openApp(office);
const person = visitor();
await person.signIn('programme-office');

const both = (name: string, words: string) => ({ [`${name}.de`]: words, [`${name}.en`]: words });
const unverified = (name: string) => ({
  [`${name}.verified`]: 'no',
  ...both(`${name}.note`, 'Aus dem Entwurf der Richtlinie'),
});

let programme = '';

type Sent = Record<string, string | string[]>;

/** Sends the form of a page as it was shown, with what is typed in it. */
async function send(path: string, typed: Sent, shownOn = path): Promise<Response> {
  const page = await (await person.get(shownOn)).text();
  const version = /name="_version" value="(\d+)"/.exec(page)?.[1];
  return person.post(path, { ...typed, ...(version !== undefined && { _version: version }) });
}

/** Sends the page of a part, and returns the words of the page that follows. */
async function sendPart(at: string, values: Sent): Promise<string> {
  const path = `/programmes/${programme}/parts`;
  const prefixed = Object.entries(values).map(([name, value]) => [
    name.startsWith('source.') ? name : ['definition', at, name].filter(Boolean).join('.'),
    value,
  ]);
  const answer = await send(path, { at, ...Object.fromEntries(prefixed) }, `${path}?at=${at}`);
  return wordsOf(await answer.text());
}

const wordsOf = (page: string): string => page.replaceAll(/<[^>]+>|\s/g, ' ').replaceAll(/ +/g, ' ');

async function fileNow(): Promise<Record<string, never[]> & Record<string, unknown>> {
  const answer = await person.get(`/programmes/${programme}/file`);
  assert.match(answer.headers.get('content-disposition') ?? '', /chance-arbeit\.yaml/);
  return parse(await answer.text());
}

test('a programme is made from what is known first, with every fault of it at once', async () => {
  const first = {
    'definition.slug': 'Chance Arbeit',
    ...both('definition.title', 'Chance Arbeit'),
    'definition.period.from': '31.02.2027',
  };
  const refused = await send('/programmes/new', first);
  const said = wordsOf(await refused.text());
  assert.equal(refused.status, 422);
  for (const label of [
    'Worum es geht, deutsch',
    'Bewilligungsstelle, englisch',
    'Zielgruppe in Worten, deutsch',
  ])
    assert.ok(said.includes(`${label}: Diese Angabe fehlt.`), label);
  assert.match(
    said,
    /Kurzname \(Name der Datei\): Bitte nur|Kurzname \(Name der Datei\): Die Schreibweise stimmt nicht/,
  );
  assert.match(said, /Erster Tag: Diesen Tag gibt es nicht/);

  const made = await send('/programmes/new', {
    ...first,
    'definition.slug': 'chance-arbeit',
    ...both('definition.summary', 'Arbeit für Menschen, die lange keine hatten.'),
    'definition.period.from': '01.01.2027',
    'definition.period.until': '01.01.2029',
    ...both('definition.procedure.grantAuthority.name', 'Landesamt'),
    'definition.procedure.grantees.kinds': ['district', 'provider'],
    ...both('definition.targetGroup.text', 'Langzeitarbeitslose Menschen'),
  });
  assert.equal(made.status, 303, wordsOf(await made.clone().text()));
  programme = /programmes\/([^/]+)\/parts/.exec(made.headers.get('location') ?? '')?.[1] ?? '';
  const file = await fileNow();
  assert.deepEqual(file.title, { de: 'Chance Arbeit', en: 'Chance Arbeit' });
  assert.deepEqual((file.procedure as unknown as { grantees: { kinds: string[] } }).grantees.kinds, [
    'district',
    'provider',
  ]);
});

test('a part is saved with the whole, with a source that is new', async () => {
  const money = {
    ...{ id: 'land', ...both('title', 'Landesmittel'), payer: 'land' },
    ...{ 'amount.stated': '2 Millionen Euro', 'amount.amountCents': '2.000.000,00' },
    ...{ 'amount.sources': 'RL', 'amount.verified': 'yes' },
    ...{ 'source.key': 'RL', 'source.words': 'Richtlinie vom 1. Dezember 2026' },
  };
  const wrong = await sendPart('money.0', { ...money, 'amount.amountCents': '200.000,00' });
  assert.match(wrong, /Betrag: Das ist nicht der Betrag, der im Wortlaut steht: 2 Millionen Euro/);
  assert.deepEqual((await fileNow()).money, []);
  await sendPart('money.0', money);
  const { money: saved, bibliography } = await fileNow();
  assert.deepEqual(saved, [
    {
      ...{ id: 'land', title: { de: 'Landesmittel', en: 'Landesmittel' }, payer: 'land' },
      amount: { stated: '2 Millionen Euro', amountCents: 200_000_000, sources: ['RL'], verified: true },
      budgetPeriods: [],
    },
  ]);
  assert.deepEqual(bibliography, { RL: 'Richtlinie vom 1. Dezember 2026' });
});

test('a part that another names stays; the order of a list can be changed', async () => {
  const offer = (id: string) => ({
    ...{ id, ...both('title', id), unit: 'place', payer: 'jobcenter', ...unverified('') },
  });
  const clean = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replace(/^\./, ''), value]));
  await sendPart('offers.0', clean(offer('garten')));
  await sendPart('offers.1', clean(offer('schule')));
  await sendPart('costTypes.0', {
    ...clean({ id: 'begleitung', ...both('title', 'Begleitung'), basis: 'lump-sum', ...unverified('') }),
    ...{ 'per.unit': 'place', 'per.time': 'month', offers: 'schule' },
  });
  const arrange = async (at: string, act: string) =>
    send(
      `/programmes/${programme}/parts/arrange`,
      { at, arrange: act },
      `/programmes/${programme}/parts?at=${at}`,
    );
  const kept = await arrange('offers.1', 'remove');
  assert.equal(kept.status, 409);
  assert.match(
    wordsOf(await kept.text()),
    /Ohne diesen Teil stimmt der Entwurf nicht mehr: costTypes\.0\.offers\.0/,
  );
  await arrange('offers.1', 'earlier');
  assert.deepEqual(
    (await fileNow()).offers?.map(({ id }) => id),
    ['schule', 'garten'],
  );
  await arrange('offers.1', 'remove');
  assert.deepEqual(
    (await fileNow()).offers?.map(({ id }) => id),
    ['schule'],
  );
  assert.deepEqual(problems, []);
});
