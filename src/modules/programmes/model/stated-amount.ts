const AMOUNT =
  /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(Milliarden?|Mrd|Million(?:en)?|Mio|Tausend|Tsd)?\.?\s*(?:Euro|EUR|€)/u;

/**
 * Returns the amount that German words state, in cents: 'rund 30 Millionen Euro' is 3000000000. `null` if they state
 * none. It reads what is written, so that a number beside it can be checked against its source; it never judges it.
 */
export function readStatedAmount(words: string): number | null {
  const [, whole = '', decimals = '', unit = ''] = AMOUNT.exec(words) ?? [];
  if (!whole) return null;
  const places = centPlaces(unit);
  const cents = Number(whole.replaceAll('.', '') + decimals.padEnd(places, '0'));
  return decimals.length <= places && Number.isSafeInteger(cents) ? cents : null;
}

function centPlaces(unit: string): number {
  if (unit.startsWith('Milliard') || unit === 'Mrd') return 11;
  if (unit.startsWith('Mi')) return 8;
  return unit ? 5 : 2;
}
