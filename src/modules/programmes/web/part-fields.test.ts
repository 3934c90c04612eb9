import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLocale } from '#ui/language.ts';
import { fieldText, readFields } from '#web/form-fields.ts';
import { programmeFile, programmeFiles } from '../files.ts';
import { contentsOf } from '../model/part-fields.ts';
import { type PartPath, shapeAt } from '../model/part-schema.ts';
import { valueAt } from '../model/part-values.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { fullProgramme } from '../model/testing/full-programme.ts';
import { valuesIn } from '../model/values-in.ts';
import { partFields, partTitle, partValues, withTyped } from './part-fields.ts';

/** Returns every part of a programme that has a page, from the whole down to the last item of a list. */
function partsOf(definition: ProgrammeDefinition, path: PartPath = []): PartPath[] {
  const shape = shapeAt(path);
  assert.ok(shape, path.join('.'));
  const value = valueAt(definition, path);
  if (Array.isArray(value))
    return [path, ...value.flatMap((_, place) => partsOf(definition, [...path, place]))];
  const below = contentsOf(shape).parts.map((part) => [...path, ...part.path]);
  const there = below.filter((one) => (valueAt(definition, one) ?? null) !== null);
  return [path, ...there.flatMap((one) => partsOf(definition, one))];
}

/** Returns what comes back from a browser that changes nothing. */
function sentBack(definition: ProgrammeDefinition, path: PartPath): unknown {
  const fields = partFields({ definition, path });
  const values = partValues({ definition, path });
  const form = Object.fromEntries(
    fields.map(({ name, kind }) => [
      name,
      kind === 'ticks' ? ((values[name] as string[] | undefined) ?? []) : fieldText(kind, values[name]),
    ]),
  );
  const { input, faults } = readFields(fields, form);
  assert.deepEqual(faults, [], path.join('.'));
  return withTyped(input, { definition, path });
}

const all = [...[...programmeFiles().keys()].map(programmeFile), fullProgramme()];

for (const locale of ['de', 'en'] as const)
  for (const definition of all)
    test(`${definition.slug}: a part that is sent back as it was shown changes nothing (${locale})`, () =>
      inLocale(locale, () => {
        for (const path of partsOf(definition))
          assert.deepEqual(sentBack(definition, path), definition, path.join('.'));
      }));

/** Returns the place of every value of a programme that is typed: a word, a number, a list of words. */
const typedIn = (definition: ProgrammeDefinition): string[] =>
  [...valuesIn(definition)].flatMap(({ path, value }) => {
    const isTyped = typeof value !== 'object' && value !== null;
    const place = ['definition', ...path.map(String)].join('.');
    return isTyped && path[0] !== 'slug' && path[0] !== 'land' ? [place] : [];
  });

test('every value of a file stands on the page of one part, once, and every part has its words', () =>
  inLocale('de', () => {
    for (const definition of all) {
      const paths = partsOf(definition);
      const names = paths.flatMap((path) => partFields({ definition, path }).map(({ name }) => name));
      assert.equal(new Set(names).size, names.length);
      const isShown = (place: string) =>
        names.some(
          (name) =>
            name === place ||
            (place.startsWith(`${name}.`) && !place.endsWith('.de')) ||
            // A word that stands for an object is shown as the object left empty.
            name === `${place}.unit`,
        );
      assert.deepEqual(
        typedIn(definition).filter((place) => !isShown(place)),
        [],
      );
      for (const path of paths) assert.notEqual(partTitle(definition, path), '');
    }
  }));

test('every field of a file and every choice in it has its word in German', () =>
  inLocale('de', () => {
    const wordless = all.flatMap((definition) =>
      partsOf(definition)
        .flatMap((path) => partFields({ definition, path }))
        .flatMap(({ name, label, options = [] }) => [
          ...label.split(/ › |, /).filter((word) => word === name.split('.').at(-1)),
          ...options
            .filter(({ value, label: said }) => value === said)
            .map(({ value }) => `${name}: ${value}`),
        ]),
    );
    assert.deepEqual([...new Set(wordless)], []);
  }));
