import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { knownOutside } from '../files.ts';
import { definitionOn } from './definition-on.ts';
import { differencesBetween } from './differences.ts';
import { startOfVersion, withDraftedVersion } from './drafted-version.ts';
import { parseProgramme } from './parse-programme.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { costTypeOf, fileOf, minimalProgramme, twoKindsOfPlace } from './testing/minimal-programme.ts';

const folder = join(import.meta.dirname, '../../../../programmes');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('bodies.yaml') && !name.startsWith('reference'))
  .map((name) => ({ name, file: parseProgramme(readFileSync(join(folder, name), 'utf8')).value }))
  .flatMap(({ name, file }) => (file ? [{ name, file }] : []));

const wage = (rateBasisPoints: number) => costTypeOf('wage', { rateBasisPoints });
const current = minimalProgramme({ costTypes: [wage(7_500), costTypeOf('coach')] });
const begins = { validFrom: '2031-01-01' };
const draft = (changes: Partial<ProgrammeDefinition>) =>
  withDraftedVersion(current, { ...startOfVersion(current), ...changes }, begins);
const refusalOf = (changes: Partial<ProgrammeDefinition>) => {
  const { refusal } = draft(changes);
  return refusal && [refusal.code, refusal.facts.path];
};

for (const { name, file } of files) {
  test(`${name}: what its last version says is where a further one starts, and is sound as a text of its own`, () => {
    assert.deepEqual(parseProgramme(stringify(startOfVersion(file)), knownOutside).problems, undefined);
  });
}

for (const { name, file } of files.filter(({ file }) => file.versions !== undefined)) {
  test(`${name}: its last version, drafted part by part, says what its file says`, () => {
    const { versions = [], ...first } = file;
    const { validFrom, title } = versions.at(-1) as (typeof versions)[number];
    const drafted = withDraftedVersion({ ...first, versions: versions.slice(0, -1) }, startOfVersion(file), {
      validFrom,
      title,
    });
    assert.deepEqual(drafted.refusal, undefined);
    const [said, meant] = [drafted.change ?? first, file].map((one) => definitionOn(one, validFrom));
    assert.deepEqual(differencesBetween(said, meant), []);
    assert.deepEqual(parseProgramme(stringify(drafted.change), knownOutside).problems, undefined);
  });
}

test('a drafted version says no more than what changes, and what does not go on', () => {
  const { change } = draft({ costTypes: [wage(6_000)], offers: twoKindsOfPlace() });
  assert.deepEqual(change?.versions, [
    {
      ...begins,
      offers: twoKindsOfPlace(),
      costTypes: [wage(6_000)],
      drops: [{ part: 'costTypes', id: 'coach' }],
    },
  ]);
  assert.deepEqual(parseProgramme(fileOf(change as ProgrammeDefinition)).problems, undefined);
});

test('a draft that changes nothing, or what no version can say, is refused with the field', () => {
  assert.deepEqual(refusalOf({}), ['nothing-amended', undefined]);
  assert.deepEqual(refusalOf({ title: { de: 'Anders', en: 'Other' } }), ['not-in-a-version', 'title']);
});
