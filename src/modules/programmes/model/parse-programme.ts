import { z } from 'zod';
import { type Fault, faultIf } from './fault.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import { type ProgrammeDefinition, programmeDefinitionSchema } from './programme-definition.ts';
import { programmePlaces } from './programme-places.ts';

/** Returns the programme that a YAML text defines, or all problems of that text with their paths and lines. */
export const parseProgramme = (text: string): Parsed<ProgrammeDefinition> =>
  parseYaml(text, programmeDefinitionSchema, faultsBetweenParts);

/** Finds faults between parts as soon as these can be read, whatever else is wrong in the file. */
function faultsBetweenParts(file: unknown): Fault[] {
  const { data } = parts.safeParse(file);
  return data ? [...unknownPlaceKinds(data), ...namedBeyondPlaces(data)] : [];
}

const { costTypes, places, quotas, targets } = programmeDefinitionSchema.shape;
const parts = z.object({ costTypes, places, quotas, targets });
type Parts = z.output<typeof parts>;

const unknownPlaceKinds = ({ costTypes, places }: Parts): Fault[] => {
  const kinds = places?.kinds.map(({ id }) => id) ?? [];
  return costTypes.flatMap((costType, index) =>
    (costType.places ?? []).flatMap((kind, position) =>
      faultIf(
        !kinds.includes(kind),
        ['costTypes', index, 'places', position],
        `is no kind of place here: ${kind}`,
      ),
    ),
  );
};

const namedBeyondPlaces = ({ quotas, targets }: Parts): Fault[] => {
  const named = quotas.named.reduce((sum, { places }) => sum + places, 0);
  const whole = programmePlaces({ targets });
  return faultIf(whole !== null && named > whole, ['quotas', 'named'], `sum to ${named} of ${whole} places`);
};
