/** An amount as German words state it; nothing is judged here. */
export type StatedAmount = {
  /** The amount, or the upper end of a range. */
  readonly cents: number;
  /** The lower end, where the words give a range: '31 bis 36,6 Millionen Euro'. */
  readonly leastCents?: number;
  /** The number of times it is meant: 'zwei Mal 100 Euro'. */
  readonly times?: number;
  /** The time in which it is meant once more: '3 Mio. Euro im Jahr'. */
  readonly every?: 'year' | 'month' | 'hour';
};

const WORDS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const CURRENCY = '(?:Euro|EUR|€)';
const UNIT = '(Milliarden?|Mrd|Million(?:en)?|Mio|Tausend|Tsd)?';
const FIGURE = `(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+|-))?`;
const WORD = `\\b(${WORDS.slice(1).join('|')})e?[ns]?\\b`;
const END = '(?![\\d.,]*\\d)';

const NUMBER = `(?:${FIGURE}|${WORD})`;
const AMOUNT = new RegExp(
  `(?:${NUMBER}\\s*${UNIT}\\.?\\s*(?:bis|–|-)\\s*)?${NUMBER}\\s*${UNIT}\\.?\\s*${CURRENCY}`,
  'iu',
);
const CURRENCY_FIRST = new RegExp(`${CURRENCY}\\s*${FIGURE}${END}\\s*${UNIT}`, 'iu');
const TIMES = new RegExp(`(?:${FIGURE}|${WORD})\\s*(?:mal|×|x)\\b`, 'iu');
const EVERY = [
  ['year', /\b(?:im|pro|je|jedes|per)\s+Jahr\b|\bjährlich\b|\bp\.\s?a\./iu],
  ['month', /\b(?:im|pro|je)\s+Monat\b|\bmonatlich\b/iu],
  ['hour', /\b(?:pro|je|in der)\s+Stunde\b/iu],
] as const;

/**
 * Returns the amount that German words state: 'rund 30 Millionen Euro', 'EUR 1.000,00', '750.000,- Euro', 'drei Millionen
 * Euro'. A range, a multiple and a time are told as such. `null` if the words state no amount that can be read.
 */
export function readStatedAmount(words: string): StatedAmount | null {
  const multiple = TIMES.exec(words);
  const rest = multiple ? words.slice(multiple.index + multiple[0].length) : words;
  const amount = readRange(rest) ?? readCurrencyFirst(rest);
  if (!amount) return null;
  const times = multiple && numberOf(multiple[1], multiple[3]);
  const every = EVERY.find(([, pattern]) => pattern.test(words))?.[0];
  return { ...amount, ...(times && times > 1 && { times }), ...(every && { every }) };
}

function readRange(words: string): StatedAmount | null {
  const found = AMOUNT.exec(words);
  if (!found) return null;
  const [, whole1, decimals1, word1, unit1, whole2, decimals2, word2, unit2 = ''] = found;
  const cents = centsOf(whole2, decimals2, word2, unit2);
  const least = whole1 || word1 ? centsOf(whole1, decimals1, word1, unit1 ?? unit2) : undefined;
  if (cents === null || least === null) return null;
  return { cents, ...(least !== undefined && { leastCents: least }) };
}

function readCurrencyFirst(words: string): StatedAmount | null {
  const [, whole, decimals, unit] = CURRENCY_FIRST.exec(words) ?? [];
  const cents = whole ? centsOf(whole, decimals, undefined, unit ?? '') : null;
  return cents === null ? null : { cents };
}

function centsOf(whole = '', decimals = '', word: string | undefined, unit: string): number | null {
  const places = centPlaces(unit);
  const digits = decimals === '-' ? '' : decimals;
  if (digits.length > places) return null;
  const figure = whole.replaceAll('.', '') || String(numberOf(undefined, word));
  const cents = Number(figure + digits.padEnd(places, '0'));
  return Number.isSafeInteger(cents) ? cents : null;
}

const numberOf = (figure: string | undefined, word: string | undefined): number =>
  figure ? Number(figure.replaceAll('.', '')) : WORDS.indexOf((word ?? '').toLowerCase());

function centPlaces(unit: string): number {
  const short = unit.toLowerCase();
  if (short.startsWith('milliard') || short === 'mrd') return 11;
  if (short.startsWith('mi')) return 8;
  return short ? 5 : 2;
}
