import type { PartPath } from '../../src/modules/programmes/model/part-schema.ts';
import { shapeAt } from '../../src/modules/programmes/model/part-schema.ts';
import { withPart } from '../../src/modules/programmes/model/part-values.ts';
import type { ProgrammeDefinition } from '../../src/modules/programmes/model/programme-definition.ts';

/** Returns the programme with other values at one path, of the same kind, one after the other: of a choice each other one. */
export const changedAt = (
  programme: ProgrammeDefinition,
  path: PartPath,
  value: unknown,
): ProgrammeDefinition[] => [
  ...others(value, shapeAt(path)?.enum ?? IN_UNIONS[String(path.at(-1))]).map((other) =>
    withPart(programme, path, other),
  ),
  ...longer(programme, path),
];

/** The choices of fields that stand in one of several shapes, which the schema does not tell by the path alone. */
const IN_UNIONS: Readonly<Record<string, readonly string[]>> = { time: ['once', 'hour', 'month', 'year'] };

/** A list of texts decides by how many it has. */
function longer(programme: ProgrammeDefinition, path: PartPath): ProgrammeDefinition[] {
  if (typeof path.at(-2) !== 'number' || path.at(-1) !== 'de') return [];
  const list = path
    .slice(0, -2)
    .reduce<unknown>((at, key) => at && (at as Record<string, unknown>)[key], programme);
  return Array.isArray(list) ? [withPart(programme, path.slice(0, -2), [...list, ...list])] : [];
}

function others(value: unknown, choices: readonly string[] | undefined): unknown[] {
  if (choices) return choices.filter((choice) => choice !== value);
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, Math.floor(value / 2), value * 10, 1];
  const day = /^(\d{4})-(\d\d-\d\d)$/.exec(String(value));
  return day ? [1, -1].map((years) => `${Number(day[1]) + years}-${day[2]}`) : [`${value}-other`];
}
