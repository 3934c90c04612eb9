import type { PartPath } from '../../src/modules/programmes/model/part-schema.ts';
import { shapeAt } from '../../src/modules/programmes/model/part-schema.ts';
import { withPart } from '../../src/modules/programmes/model/part-values.ts';
import type { ProgrammeDefinition } from '../../src/modules/programmes/model/programme-definition.ts';

/** Returns a programme with another value at one path, of the same kind: of a choice another one. */
export const changedAt = (
  programme: ProgrammeDefinition,
  path: PartPath,
  value: unknown,
): ProgrammeDefinition => withPart(programme, path, another(value, shapeAt(path)?.enum));

function another(value: unknown, choices: readonly string[] | undefined): unknown {
  if (choices) return choices.find((choice) => choice !== value);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const day = /^(\d{4})-(\d\d-\d\d)$/.exec(String(value));
  return day ? `${Number(day[1]) + 1}-${day[2]}` : `${value}-other`;
}
