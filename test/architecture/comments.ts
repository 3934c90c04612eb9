import type { Source } from './sources.ts';

const DOC_COMMENT = /^[ \t]*\/\*\*\s+(?:\*\s+)?(\S.*?)(?=\*\/|\n)/gm;

/** The words with which a clause without a subject begins, a question, or a sentence that leans on the one before it. */
const HEADLESS =
  /^(?:What|Who|Whose|Which|How|Where|When|Whether|Why|So|That|Than|Then|Not|If|For|Under|With|Without|While|Once|Until|Since|Before|After|As|In|On|At|Of|From|By|Behind|Below|Beside|Between|May|Is|Are|Has|Can|Told|Asked|Kept|Excluded|Neither|Nothing)\b/;

/** Finds doc comments that do not name their subject first: what it is, or what it returns, tells or does. */
export const headlessComments = (files: readonly Source[]): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(DOC_COMMENT)]
      .map(([, line = '']) => line.trim())
      .filter((line) => HEADLESS.test(line))
      .map((line) => `${path}: ${line}`),
  );
