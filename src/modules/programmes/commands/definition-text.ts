import { knownOutside } from '../files.ts';
import { parseProgramme } from '../model/parse-programme.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { fileText } from './file-text.ts';

/** A programme file as text; every problem in it is told at once, with its path and line. */
export const definitionText = fileText((text) => parseProgramme(text, knownOutside));

/** Returns the definition of a text that `definitionText` has accepted. */
export function definitionOf(text: string): ProgrammeDefinition {
  const { value } = parseProgramme(text);
  if (!value) throw new Error('the text was not checked');
  return value;
}
