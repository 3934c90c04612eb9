/** Letters and marks of German texts that turn to rubbish when UTF-8 is read in an old code page. */
const LETTERS = [
  'ä',
  'ö',
  'ü',
  'Ä',
  'Ö',
  'Ü',
  'ß',
  'é',
  '„',
  '“',
  '”',
  '‚',
  '‘',
  '’',
  '–',
  '—',
  '…',
  '€',
  '§',
];
const CODE_PAGES = ['windows-1252', 'windows-1250', 'iso-8859-16', 'iso-8859-2', 'macintosh'];

const INTENDED = new Map(
  LETTERS.flatMap((letter) => CODE_PAGES.map((page): [string, string] => [misread(letter, page), letter])),
);
const RUBBISH = new RegExp([...INTENDED.keys()].map(escaped).join('|'), 'gu');

/** A word that a wrong code page has garbled, and what it was, as far as that can be told. */
type GarbledWord = { readonly word: string; readonly intended: string | null };

/**
 * Finds the garbled words of a text: 'verstĂ€rkte' was 'verstärkte'. A replacement mark or a capital accent inside a
 * small word ('verbÀnde') tells that something was lost, not what.
 */
export function findGarbledWords(text: string): GarbledWord[] {
  return text.split(/\s+/u).flatMap((word): GarbledWord[] => {
    const intended = word.replace(RUBBISH, (rubbish) => INTENDED.get(rubbish) ?? rubbish);
    if (intended !== word) return [{ word, intended }];
    return /\uFFFD|\p{Ll}[À-ÞĂ]\p{Ll}/u.test(word) ? [{ word, intended: null }] : [];
  });
}

function misread(letter: string, codePage: string): string {
  return new TextDecoder(codePage).decode(new TextEncoder().encode(letter));
}

function escaped(text: string): string {
  return RegExp.escape(text);
}
