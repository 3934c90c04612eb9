import { catalogue } from '#ui/language.ts';

type Words = Readonly<Record<string, string>>;

/** The sentences about a wrong part of a programme; `model` and `programme check` say them in English. */
const faultWords = catalogue(
  {
    sentences: {
      'a verified fact names its source': 'Eine geprüfte Angabe nennt ihre Quelle.',
      'an unverified fact says on what it rests':
        'Eine ungeprüfte Angabe braucht einen Hinweis, worauf sie beruht.',
      'is not in the bibliography': 'Diese Quelle steht nicht im Verzeichnis',
      'is cited nowhere in this file': 'Diese Quelle wird nirgends genannt.',
      'is not the amount that is stated': 'Das ist nicht der Betrag, der im Wortlaut steht',
      'is given, but the words state no range': 'Der Wortlaut nennt keine Spanne',
      'is given, but the words state no multiple': 'Der Wortlaut nennt kein Vielfaches',
      'is given twice': 'Dieses Kürzel gibt es schon',
      'is no offer here': 'Dieses Angebot gibt es hier nicht',
      'is no source of money here': 'Diese Mittelherkunft gibt es hier nicht',
      'is no cost type here': 'Diese Kostenart gibt es hier nicht',
      'is no phase here': 'Diese Phase gibt es hier nicht',
      'is not counted in this unit': 'Das wird nicht in dieser Einheit gezählt',
      'names an offer whose time no provision limits':
        'Die Zeit auf diesem Angebot begrenzt keine Vorschrift, sie kann nicht aufgebraucht sein.',
      'is no provision of the law book': 'Diese Vorschrift steht nicht im Rechtsbuch',
      'is not after the version before it': 'Die Fassung beginnt nicht nach der vorigen.',
      'is not sorted by their day': 'Die Einträge stehen nicht in der Reihenfolge der Tage.',
      'ends before it begins': 'Das Ende liegt vor dem Beginn.',
      'is before the programme begins': 'Das liegt vor dem Beginn des Programms.',
      'overlaps another budget period': 'Der Zeitraum überschneidet sich mit einem anderen.',
      'is less than the least': 'Das ist weniger als das Mindeste.',
      'says neither least nor most': 'Hier fehlt, was mindestens oder höchstens gilt.',
      'says neither places nor projects nor money': 'Hier fehlen Plätze, Projekte oder Geld.',
      'compares with nothing': 'Hier fehlt der Wert, mit dem verglichen wird.',
      'is missing, but the other quotas go by it':
        'Der Schlüssel fehlt, nach dem die übrigen Kontingente gehen.',
      'does not go by the key that is given':
        'Die übrigen Kontingente gehen nicht nach dem Schlüssel, der hier steht.',
      'what is not known cannot be verified': 'Was nicht bekannt ist, kann nicht geprüft sein.',
      'a condition is one of: fact, ask, all, any':
        'Eine Bedingung ist eine Angabe, eine Frage, „alle davon“ oder „eines davon“.',
      'a question names who answers it': 'Eine Frage nennt, wer sie beantwortet.',
      'belongs to months-in-benefits': 'Das gehört zu „Monate im Leistungsbezug“.',
      'the words state it once': 'Der Wortlaut nennt den Betrag einmal.',
      'must be a day as YYYY-MM-DD': 'Diesen Tag gibt es nicht.',
      'must be lower-case words joined by hyphens': 'Bitte nur kleine Buchstaben, Ziffern und Bindestriche.',
      'must be the five digits of a county key, in quotes': 'Bitte die fünf Ziffern des Kreisschlüssels.',
    } as Words,
    other: (what: string) => `Das passt nicht zusammen (${what}).`,
  },
  { sentences: {} as Words, other: (what: string) => `${what}.` },
);

/** Returns the sentence about a wrong part, with what it names: `is no offer here: garden`. */
export function faultSentence(what: string): string {
  const { sentences, other } = faultWords;
  const whole = sentences[what];
  if (whole !== undefined) return whole;
  const [head = '', ...named] = what.split(': ');
  const known = sentences[head];
  return known === undefined ? other(what) : `${known}: ${named.join(': ')}`;
}
