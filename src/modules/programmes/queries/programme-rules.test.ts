import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { minimalProgramme, moneyOf, targetGroupOf } from '../model/testing/minimal-programme.ts';
import { findProgrammeRules, getProgrammeRules } from './programme-rules.ts';
import { listProgrammeChoices } from './titles.ts';

const office = await openOffice();
after(() => office.close());
const title = { de: 'Stabilisierung', en: 'Stabilisation' };
const changes = { title, targetGroup: targetGroupOf('st-stuta'), money: [moneyOf(null)] };
const TODAY = '2017-09-15';
const published = await publishedProgramme(office, changes);
const draft = await publishedProgramme(office, { title: { de: 'Entwurf', en: 'Draft' } });
await office.sql(`update programme set status = 'draft', published_at = null where id = $1`, [draft]);

test('a programme answers what it says, with how far it is and by which version of its rules', async () => {
  const found = await office.as('provider', (work) => getProgrammeRules(work, published, TODAY));
  assert.deepEqual(found.title, title);
  assert.equal(found.instrument, 'st-stuta');
  assert.equal(found.status, 'published');
  assert.equal(found.definitionHash, 'test');
  assert.deepEqual(found.legalBasis, minimalProgramme().legalBasis);
});

test('a draft answers its office alone', async () => {
  const asked = (who: string) => office.as(who, (work) => findProgrammeRules(work, draft));
  assert.equal((await asked('programme-office'))?.status, 'draft');
  assert.equal(await asked('provider'), undefined);
  await assert.rejects(
    office.as('provider', (work) => getProgrammeRules(work, draft, TODAY)),
    /not to be seen/,
  );
});

test('choices name programmes in the language asked for, and only those that have come as far as asked', async () => {
  const choices = (language: 'de' | 'en') =>
    office.as('programme-office', (work) => listProgrammeChoices(work, language, ['published']));
  assert.deepEqual(await choices('de'), [{ value: published, label: title.de }]);
  assert.deepEqual(await choices('en'), [{ value: published, label: title.en }]);
});

test('the titles that others may list are those of programmes they may see', async () => {
  const seen = (who: string) =>
    office.as(who, ({ db }) =>
      db.selectFrom('programmeTitle').select('titleDe').orderBy('titleDe').execute(),
    );
  assert.deepEqual(await seen('provider'), [{ titleDe: title.de }]);
  assert.deepEqual(await seen('programme-office'), [{ titleDe: 'Entwurf' }, { titleDe: title.de }]);
  const sources = await office.as('provider', ({ db }) =>
    db.selectFrom('moneySourceTitle').select(['programmeId', 'source', 'titleDe']).execute(),
  );
  assert.deepEqual(sources, [{ programmeId: published, source: 'land', titleDe: 'Land' }]);
});

test('whoever opens something new is told the version of today, and a record its own', async () => {
  const later = { de: 'Später', en: 'Later' };
  const id = await publishedProgramme(office, {
    versions: [{ validFrom: '2017-09-01', targetGroup: { ...targetGroupOf(null), text: later } }],
  });
  const told = (day?: string) =>
    office.as('provider', async (work) => {
      const found = await findProgrammeRules(work, id, day);
      return [found?.validFrom, found?.targetGroup.text.en];
    });
  assert.deepEqual(await told(), ['2017-09-01', 'Later']);
  assert.deepEqual(await told('2017-01-01'), ['2017-01-01', 'Alle']);
});
