import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkProgrammeFile, explainProgrammeFile } from './cli.ts';
import { programmeFiles } from './files.ts';

const textOf = (slug: string): string => programmeFiles().get(slug) ?? assert.fail(slug);
const answer = ({ stdout }: { stdout: string }) => JSON.parse(stdout);

test('a sound file is answered with its versions, and what is probably wrong in it with its line', () => {
  const nrw = checkProgrammeFile(textOf('soziale-teilhabe-nrw'));
  assert.equal(nrw.exitCode, 0);
  assert.deepEqual(answer(nrw), {
    slug: 'soziale-teilhabe-nrw',
    versions: [{ validFrom: '2016-12-01' }, { validFrom: '2017-10-01' }],
    flags: [],
  });
  const text = textOf('regio-aktiv-2021');
  const [flag, ...others] = answer(checkProgrammeFile(text)).flags;
  assert.deepEqual(others, []);
  assert.equal(flag.path, 'money.0.amount');
  assert.match(text.split('\n')[flag.line - 1] ?? '', /^ {4}amount:/);
  assert.match(flag.reason, /140 Milliarden/);
});

test('everything that is wrong is told at once, with line and path', () => {
  const text = textOf('soziale-teilhabe-nrw')
    .replace('instrument: bund-soziale-teilhabe', 'instrument: bund-soziale-teihlabe')
    .replace('payer: federal', 'payer: nobody')
    .replace('slug: soziale-teilhabe-nrw', 'slug: Soziale Teilhabe');
  const { exitCode, stdout, stderr } = checkProgrammeFile(text);
  assert.equal(exitCode, 2);
  assert.match(stderr ?? '', /3 problem/);
  const { error, problems } = JSON.parse(stdout);
  assert.equal(error, 'invalid-input');
  assert.deepEqual(
    problems.map(({ path }: { path: string }) => path),
    ['slug', 'targetGroup.instrument', 'money.1.payer'],
  );
  for (const { line, path } of problems)
    assert.match(text.split('\n')[line - 1] ?? '', new RegExp(`${path.split('.').at(-1)}:`));
});

test('explain says what follows on a day, in the order of the line', () => {
  const [area] = answer(explainProgrammeFile(textOf('stabilisierung-teilhabe-2017'))).areas;
  assert.deepEqual(
    area.stations
      .slice(3, 6)
      .map(({ act, by, invited, to }: Record<string, unknown>) => ({ act, by, invited, to })),
    [
      { act: 'call', by: ['district'], invited: false, to: null },
      { act: 'proposal', by: ['provider'], invited: false, to: 'district' },
      { act: 'selection', by: ['committee'], invited: false, to: null },
    ],
  );
  assert.deepEqual(
    [area.selection, area.recipients, area.passedOnTo],
    ['committee', ['district'], ['provider']],
  );
  assert.deepEqual(
    area.offers.map(({ kind, unit, payer, tests }: Record<string, unknown>) => [kind, unit, payer, tests]),
    [
      ['work-opportunity', 'place', 'jobcenter', true],
      ['municipal', 'place', 'land', false],
    ],
  );
  const lump = area.costs.find(({ id }: { id: string }) => id === 'measure-lump');
  assert.deepEqual(lump.tiers, [{ when: [], rateBasisPoints: null, capCents: 25_000 }]);
  assert.deepEqual([lump.per, lump.payable, lump.why], [{ unit: 'place', time: 'month' }, true, null]);
});

test('another day explains another version, and an area its own line', () => {
  const places = (on: string) =>
    answer(explainProgrammeFile(textOf('soziale-teilhabe-nrw'), on)).areas[0].targets.at(-1).quantity;
  assert.deepEqual([places('2017-09-30'), places('2017-10-01')], [20, 22]);
  const { areas } = answer(explainProgrammeFile(textOf('regio-aktiv-2021')));
  const of = (id: string) => areas.find(({ area }: { area: string }) => area === id);
  assert.deepEqual([of('a').selection, of('a').recipients], ['committee', ['provider']]);
  assert.deepEqual([of('j').selection, of('j').recipients], ['none', ['district']]);
  assert.equal(of('b').sources.find(({ id }: { id: string }) => id === 'benefits').payable, false);
});

test('a day that is none is told', () => {
  const { exitCode, stdout } = explainProgrammeFile(textOf('regio-aktiv-2021'), '2022-02-30');
  assert.equal(exitCode, 2);
  assert.deepEqual(JSON.parse(stdout).problems, [
    { line: 0, path: '--on', message: 'must be a day as YYYY-MM-DD' },
  ]);
});
