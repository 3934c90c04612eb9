import { z } from 'zod';
import { knownOutside } from '../files.ts';
import { parseProgramme } from '../model/parse-programme.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';

const MAXIMUM_CHARACTERS = 200_000;

/** A programme file as text; every problem in it is told at once, with its path and line. */
export const definitionText = z
  .string()
  .min(1)
  .max(MAXIMUM_CHARACTERS)
  .superRefine((text, context) => {
    for (const { path, line, message } of parseProgramme(text, knownOutside).problems ?? []) {
      context.addIssue({ code: 'custom', message: 'in-file', params: { line, where: path, what: message } });
    }
  });

/** Returns the definition of a text that `definitionText` has accepted. */
export function definitionOf(text: string): ProgrammeDefinition {
  const { value } = parseProgramme(text);
  if (!value) throw new Error('the text was not checked');
  return value;
}
