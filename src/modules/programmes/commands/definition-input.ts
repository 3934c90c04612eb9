import { z } from 'zod';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { knownOutside } from '../files.ts';
import type { Fault } from '../model/fault.ts';
import { faultsOfEveryFile } from '../model/parse-yaml.ts';
import { type ProgrammeDefinition, programmeDefinitionSchema } from '../model/programme-definition.ts';
import { faultsBetweenParts } from '../model/references.ts';
import { definitionOf, definitionText } from './definition-text.ts';

/** The rules of a file that no shape says, the same as `parseProgramme` holds a text to. */
const faultsBeyondShape = (definition: unknown): Fault[] => [
  ...faultsOfEveryFile(definition),
  ...faultsBetweenParts(definition, knownOutside),
];

/** A programme as a document, in the shape of its file: the same faults at once, each at the value that is wrong. */
export const definitionDocument = programmeDefinitionSchema.check(evenWithFaults(allFaults));

function allFaults({ value, issues }: z.core.ParsePayload<ProgrammeDefinition>): void {
  for (const { path, message } of faultsBeyondShape(value))
    issues.push({ code: 'custom', input: value, path: [...path], message });
  for (const issue of issues) sayInPart(issue);
}

/** Makes a check that looks at a value whatever is wrong with it already. */
function evenWithFaults<Value>(look: (payload: z.core.ParsePayload<Value>) => void): z.core.$ZodCheck<Value> {
  const check = z.check<Value>(look);
  check._zod.def.when = () => true;
  return check;
}

/** Gives a sentence about a part the code under which pages have words for it. */
function sayInPart(issue: z.core.$ZodRawIssue): void {
  if (issue.code === 'custom') Object.assign(issue, { params: { what: issue.message }, message: 'in-part' });
}

/** The two ways to say what a programme is: the text of its file, or the same as a document. */
export const definitionInput = {
  text: definitionText.optional().describe('A programme file in YAML'),
  definition: definitionDocument.optional().describe('The same as a document; instead of the text'),
};

type DefinitionInput = { text?: string | undefined; definition?: ProgrammeDefinition | undefined };

/** The rule that a programme is said in one way, not in two and not in none. */
export const saidOnce = acrossFields<DefinitionInput>(
  ['text', 'definition'],
  'required',
  ({ text, definition }) => (text === undefined) !== (definition === undefined),
);

/** Returns the programme that an input says. */
export const definitionIn = ({ text, definition }: DefinitionInput): ProgrammeDefinition =>
  definition ?? definitionOf(text ?? '');
