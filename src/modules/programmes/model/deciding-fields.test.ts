import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainProgramme } from './explain.ts';
import { informsOnly, onlyInforms } from './informs-only.ts';
import { parseProgramme } from './parse-programme.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { jsonSchemas } from './programme-json-schema.ts';
import { statedAmounts } from './stated-amounts.ts';
import { fullProgramme } from './testing/full-programme.ts';
import { fileOf } from './testing/minimal-programme.ts';
import { valuesIn } from './values-in.ts';

type Path = readonly PropertyKey[];
const full = fullProgramme();

/** Returns what follows from a programme on its first day, and from its first amendment on. */
const consequences = (programme: ProgrammeDefinition): string =>
  JSON.stringify([
    explainProgramme(programme, programme.period.from),
    explainProgramme(programme, '2031-06-01'),
    statedAmounts(programme).map(({ path, amount: { amountCents, leastCents, times, every } }) => [
      path,
      amountCents,
      leastCents,
      times,
      every,
    ]),
  ]);
const before = consequences(full);

const programmeSchema = (): object => JSON.parse(jsonSchemas().get('programme.schema.json') ?? '');

const leaves = [...valuesIn(full)].filter(({ value }) => typeof value !== 'object' && value !== undefined);

describe('what a programme file says', () => {
  it('is all said by the programme of this test, which is sound', () => {
    assert.deepEqual(parseProgramme(fileOf(full)).problems, undefined);
    const said = new Set([...valuesIn(full)].map(({ path }) => path.at(-1)));
    assert.deepEqual(
      fieldsOf(programmeSchema()).filter((field) => !said.has(field)),
      [],
    );
  });

  it('names no field that only informs and is none', () => {
    const fields = fieldsOf(programmeSchema());
    assert.deepEqual(
      Object.keys(informsOnly).filter((field) => !fields.includes(field.split('.').at(-1) ?? '')),
      [],
    );
  });

  it('decides, field by field, unless it stands in the list of those that only inform', () => {
    const idle = leaves
      .filter(({ path }) => !onlyInforms(path))
      .filter(({ path, value }) => consequences(changedAt(path, value)) === before)
      .map(({ path }) => path.join('.'));
    assert.deepEqual(idle, []);
  });
});

/** Returns the names of all fields that the schema knows. */
function fieldsOf(schema: object): string[] {
  const names = [...valuesIn(schema)].flatMap(({ path, value }) =>
    path.at(-1) === 'properties' && path.at(-2) !== 'properties' ? Object.keys(value as object) : [],
  );
  return [...new Set(names)];
}

/** Returns the programme with another value at one path, of the same kind. */
function changedAt(path: Path, value: unknown): ProgrammeDefinition {
  const copy = structuredClone(full) as unknown as Record<PropertyKey, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<PropertyKey, unknown>, copy);
  parent[path.at(-1) as PropertyKey] = another(value);
  return copy as unknown as ProgrammeDefinition;
}

function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const day = /^(\d{4})-(\d\d-\d\d)$/.exec(String(value));
  return day ? `${Number(day[1]) - 1}-${day[2]}` : `${value}-other`;
}
