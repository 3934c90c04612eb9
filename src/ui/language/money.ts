import type { Cents } from '#kernel/money.ts';
import { readDecimal, writeDecimal } from './decimal.ts';
import { currentLocale } from './locale.ts';
import type { Parsed } from './parsed.ts';

// A no-break space keeps the sign with its amount at the end of a line.
const SPACE = '\u00a0';

/** Writes an amount: `1.234,56 €` in German, `€1,234.56` in English, `1.234,56 Euro` in Leichte Sprache. */
export function formatMoney(amountCents: Cents): string {
  const locale = currentLocale();
  const amount = formatMoneyInput(amountCents);
  if (locale === 'en') return amountCents < 0 ? `-€${amount.slice(1)}` : `€${amount}`;
  return amount + SPACE + (locale === 'de' ? '€' : 'Euro');
}

/** Writes an amount for an input field, without the sign of the currency: `1.234,56`. */
export const formatMoneyInput = (amountCents: Cents): string => writeDecimal(amountCents, 2);

/** Reads an amount in euros with up to two places, with or without `€`, `EUR` or `Euro` around it. */
export const parseMoney = (text: string): Parsed<Cents> => readDecimal(withoutCurrency(text), 2);

const withoutCurrency = (text: string): string =>
  text
    .trim()
    .replace(/^(-?)\s*(?:€|EUR)\s*/i, '$1')
    .replace(/\s*(?:€|EUR|Euro)$/i, '');
