import { isIsoDate } from '#kernel/calendar.ts';
import { currentLanguage, formatDate, formatInstant, formatMoney, formatNumber } from '#ui/language.ts';
import { calculationMessages } from '../messages/calculation.ts';
import type { CalculationDetail } from '../queries/find-calculation.ts';

type Words = typeof calculationMessages;
type Row = { readonly name: string; readonly value: string };

/**
 * Presents the facts of a calculation, one a row, each named by its place: “Platz 2 › Aufenthalt 1 › Besetzte Tage”.
 */
export function presentCalculation(calculation: CalculationDetail) {
  const rows = (value: unknown): Row[] => together([...flattened(value, { ...calculation })]);
  return {
    facts: [
      {
        term: calculationMessages.facts.rule,
        description: said(calculationMessages.rules, calculation.ruleVersion),
      },
      { term: calculationMessages.facts.at, description: formatInstant(calculation.computedAt) },
    ],
    kind: calculationMessages.kinds[calculation.kind as keyof Words['kinds']],
    input: rows(calculation.input),
    output: rows(calculation.output),
  };
}

/** The rows up to which each fact has one of its own. */
const MOST_ROWS = 150;

/** Returns the facts of a big month with one row for each place and each cost, so that its page can be read and sent. */
function together(rows: Row[]): Row[] {
  if (rows.length <= MOST_ROWS) return rows;
  const parts = rows.map(({ name, value }) => {
    const [first = '', ...rest] = name.split(' › ');
    return { first, fact: rest.length === 0 ? value : `${rest.join(' › ')}: ${value}` };
  });
  return [...Map.groupBy(parts, ({ first }) => first)].map(([name, facts]) => ({
    name,
    value: facts.map(({ fact }) => fact).join('; '),
  }));
}

type Telling = Pick<CalculationDetail, 'costTypes' | 'offers'>;

function* flattened(value: unknown, telling: Telling, path: readonly string[] = []): Generator<Row> {
  const { names } = calculationMessages;
  if (typeof value !== 'object' || value === null) {
    yield { name: path.map((key) => said(names, key)).join(' › '), value: textOf(path, value, telling) };
    return;
  }
  for (const [key, part] of Object.entries(value).sort(plainFirst))
    yield* flattened(part, telling, Array.isArray(value) ? numbered(path, key, names) : [...path, key]);
}

/** Puts what is one value, as the sum, before lists of many. */
const plainFirst = ([, a]: [string, unknown], [, b]: [string, unknown]): number =>
  Number(typeof a === 'object') - Number(typeof b === 'object');

/** Numbers a name: the second of several stands as “Aufenthalt 2”. */
function numbered(path: readonly string[], index: string, names: object): string[] {
  const last = path.at(-1) ?? '';
  return [...path.slice(0, -1), `${said(names, last)} ${Number(index) + 1}`];
}

function textOf(path: readonly string[], value: unknown, { costTypes, offers }: Telling): string {
  const { values } = calculationMessages;
  const key = path.at(-1) ?? '';
  if (value === null) return values.none;
  if (typeof value === 'number') return numberText(key, value);
  const text = String(value);
  if (key === 'costType') return costTypes[text]?.[currentLanguage()] ?? text;
  const offer = offers[text]?.[currentLanguage()];
  if (offer !== undefined) return offer;
  if (/^[0-9a-f]{8}-/.test(text)) return text.slice(0, 8);
  return isIsoDate(text) ? formatDate(text) : said(values, text);
}

function numberText(key: string, value: number): string {
  if (key.endsWith('Cents')) return formatMoney(value);
  return key === 'cashYear' ? String(value) : formatNumber(value);
}

const said = (words: object, key: string): string => (words as Readonly<Record<string, string>>)[key] ?? key;
