import { isModel, type Source } from './sources.ts';

/** The identifiers of docs/glossary.md, as lists of words: `claim-line` is `['claim', 'line']`. */
export const glossaryWords = (document: string): string[][] =>
  [...document.matchAll(/^\| [^|]+ \| `([\w-]+)` \|/gm)].map(([, identifier = '']) => identifier.split('-'));

/** Words that every program has; a name made of these alone is no noun of the domain. */
const GENERAL = new Set(
  `action aspect attempt count day days fault facts file found input kind limit line made month name new other output
   outcome parsed paid path point problem raw record result secret session status text token totals word yaml`.split(
    /\s+/,
  ),
);

/** Finds types that a model room hands out and whose names hold no word of the glossary. */
export const strangers = (sources: readonly Source[], glossary: readonly string[][]): string[] =>
  sources
    .filter(({ path }) => isModel(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:type|interface|class) (\w+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => wordsIn(name).some((word) => !GENERAL.has(word)))
        .filter((name) => !glossary.some((term) => holds(wordsIn(name), term)))
        .map((name) => `${path} ${name}`),
    );

const wordsIn = (name: string): string[] => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

/** The term stands in the name, in one piece; a plural is the same word. */
const holds = (words: readonly string[], term: readonly string[]): boolean =>
  words.some((_, start) =>
    term.every((word, index) =>
      [word, `${word}s`, word.replace(/y$/, 'ies')].includes(words[start + index] ?? ''),
    ),
  );
