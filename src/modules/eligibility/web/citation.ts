import { currentLanguage } from '#ui/language.ts';

/** The words of a citation that differ from language to language; names of laws stay as they are. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/\((\d{1,2}[a-z]?)\)/g, 'Abs. $1'],
  [/\(([a-z])\)/g, 'Buchst. $1'],
  [/\bsentence (?=\d)/g, 'Satz '],
  [/\bno\. (?=\d)/g, 'Nr. '],
  [/\bof the ordinance under\b/g, 'der Verordnung nach'],
  [/, from (?=\d)/g, ', ab '],
  [/ and /g, ' und '],
];

/** Returns a citation in the reader's language: the law's own files cite in one way for both. */
export const citationIn = (citation: string): string =>
  currentLanguage() === 'en'
    ? citation
    : GERMAN.reduce((said, [english, german]) => said.replace(english, german), citation);
