import { programmeFile, programmeFiles } from '../../src/modules/programmes/files.ts';
import { type Source, withoutComments } from './sources.ts';

/** Words of a programme file that would be found everywhere: they are common words of the code too. */
const isTelling = (id: string): boolean => id.includes('-') || id === 'municipal';

/** Returns the names that the files of this release give to programmes, offers and cost types. */
export function namesInFiles(): string[] {
  const programmes = [...programmeFiles().keys()].map(programmeFile);
  const names = programmes.flatMap(({ slug, offers, costTypes }) => [
    slug,
    ...[...offers, ...costTypes].map(({ id }) => id),
  ]);
  return [...new Set(names)].filter(isTelling);
}

/**
 * Finds files that know a programme by name: a slug, an offer or a cost type of a file, as a text or as part of an
 * identifier. Everybody asks `rulesOf` instead. Stories tell of one programme, and the law of its own provisions.
 */
export function programmeWords(sources: readonly Source[], names: readonly string[]): string[] {
  const known = new RegExp(names.flatMap(spellingsOf).join('|'));
  return sources
    .filter(({ path }) => !/^(stories|law)\//.test(path))
    .filter(({ text }) => known.test(withoutComments(text)))
    .map(({ path }) => path);
}

function spellingsOf(name: string): string[] {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [`(?<=['"\`])${name}(?=['"\`])`, `\\b${camel}(?:[A-Z]\\w*)?\\b`];
}
