import type { Fault } from './fault.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import { type ProgrammeDefinition, programmeDefinitionSchema } from './programme-definition.ts';
import { faultsBetweenParts, type ProgrammeReferences } from './references.ts';

/**
 * Returns the programme that a YAML text defines, or all problems of that text with their paths and lines. With `known`
 * the names of provisions and districts are held to what there is.
 */
export const parseProgramme = (text: string, known?: ProgrammeReferences): Parsed<ProgrammeDefinition> =>
  parseYaml(text, programmeDefinitionSchema, (file): readonly Fault[] => faultsBetweenParts(file, known));
