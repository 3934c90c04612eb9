import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { FACT_NAMES, list, ruleChanges } from '#law/index.ts';
import type { Language } from '#ui/language.ts';
import { htmlProblems } from '#ui/strict-html.ts';
import { openOffice } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2026-11-22T10:00:00Z');
const { visitor, problems } = openApp(office);
const anybody = visitor();

async function read(path: string, locale: Language = 'de'): Promise<string> {
  anybody.cookies.set('locale', locale);
  const response = await anybody.get(path);
  assert.equal(response.status, 200, path);
  const page = await response.text();
  assert.deepEqual(htmlProblems(page), [], path);
  // What people see: no addresses, no classes.
  return page
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#39;', "'");
}

const KEYS = FACT_NAMES.filter((name) => /[A-Z0-9]/.test(name));

test('every provision can be read by anybody in both languages, without a technical key', async () => {
  const provisions = [...list().instruments.map(({ instrument }) => instrument), 'minimum-wage'];
  for (const provision of provisions)
    for (const locale of ['de', 'en'] as const) {
      const text = await read(`/provisions/${provision}`, locale);
      const technical = [...KEYS, 'undefined', 'null', '[object', 'not-met', 'no-version', 'basis-points'];
      assert.deepEqual(
        technical.filter((key) => text.includes(key)),
        [],
        `${provision} in ${locale}`,
      );
    }
});

test('a page says versions, conditions, values, proof and examples', async () => {
  const text = await read('/provisions/sgb2-16e');
  assert.match(text, /Fassung B 01\.04\.2012 bis 31\.12\.2018/);
  assert.match(text, /Fassung D ab 01\.07\.2026 gilt am 22\.11\.2026/);
  assert.match(text, /Die Voraussetzungen der JobPerspektive sind hier nicht hinterlegt\./);
  assert.match(text, /1\. Jahr 75 %, 2\. Jahr 50 %/);
  assert.match(text, /Unterbrechungen der Arbeitslosigkeit: keine/);
});

test('what was not verified says so in words', async () => {
  assert.match(
    await read('/provisions/minimum-wage'),
    /8,50 € je Stunde eigene Kenntnis, nicht geprüft nicht geprüft/,
  );
  assert.match(await read('/provisions/minimum-wage', 'en'), /not verified/);
  assert.match(await read('/provisions?proof=unverified'), /teilweise nicht geprüft/);
});

test('titles that exist in German only are marked as German on an English page', async () => {
  anybody.cookies.set('locale', 'en');
  const english = await (await anybody.get('/provisions/minimum-wage')).text();
  assert.match(english, /<span lang="de">[^<]*eigene Kenntnis, nicht geprüft[^<]*<\/span>/);
  anybody.cookies.set('locale', 'de');
  assert.doesNotMatch(await (await anybody.get('/provisions/minimum-wage')).text(), /<span lang="de">/);
});

test('the list finds, sorts and exports; what does not exist is not there', async () => {
  const text = await read('/provisions?text=16i');
  assert.match(text, /Teilhabe am Arbeitsmarkt/);
  assert.doesNotMatch(text, /Mindestlohn/);
  const csv = await (await anybody.get('/provisions?format=csv')).text();
  assert.match(csv, /Gesetzlicher Mindestlohn/);
  assert.equal((await anybody.get('/provisions/sgb2-99')).status, 404);
});

test('the changelog shows every change, with links to its provisions', async () => {
  const text = await read('/provisions/changes');
  for (const { effect } of ruleChanges()) assert.ok(text.includes(effect.de), effect.de);
  const english = await read('/provisions/changes', 'en');
  for (const { effect } of ruleChanges()) assert.ok(english.includes(effect.en), effect.en);
  assert.match(await read('/provisions/changes?kind=new-law'), /1 von 1 Änderungen/);
  assert.deepEqual(problems, []);
});
