import type { FieldSpec } from '#web/form-fields.ts';
import type { PartFieldKind } from '../model/part-schema.ts';

/** The kind of form field for each kind of value; a value that may be left out has a choice with an empty line. */
export const fieldKinds: Readonly<Record<PartFieldKind, FieldSpec['kind']>> = {
  word: 'text',
  sentence: 'long-text',
  number: 'number',
  money: 'money',
  percentage: 'percentage',
  day: 'date',
  choice: 'choice',
  'yes-no': 'yes-no',
  choices: 'ticks',
  words: 'text',
  pairs: 'long-text',
  counts: 'long-text',
  'number-or-word': 'text',
};

/** Returns a value of a file as its form field shows it. */
export function inField(kind: PartFieldKind, isOptional: boolean, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (kind === 'words') return (value as readonly string[]).join(', ');
  if (kind === 'pairs' || kind === 'counts')
    return Object.entries(value)
      .map((pair) => pair.join(': '))
      .join('\n');
  return kind === 'yes-no' && isOptional ? (value ? 'yes' : 'no') : value;
}

/** Returns the value of a file that was typed in its form field; nothing where nothing was. */
export function fromField(kind: PartFieldKind, isOptional: boolean, typed: unknown): unknown {
  const text = typeof typed === 'string' ? typed : '';
  switch (kind) {
    case 'words':
      return text.split(/[,\n]/).flatMap((word) => word.trim() || []);
    case 'pairs':
      return pairsIn(text);
    case 'counts':
      return Object.fromEntries(Object.entries(pairsIn(text)).map(([key, count]) => [key, numberOr(count)]));
    case 'number-or-word':
      return typed === undefined ? undefined : numberOr(text);
    case 'yes-no':
      return isOptional && typed !== undefined ? typed === 'yes' : typed;
    default:
      return typed;
  }
}

/** Returns the pairs of a text with one `key: what it is` a line. */
function pairsIn(text: string): Record<string, string> {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  return Object.fromEntries(
    lines.map((line) => {
      const [key = '', ...rest] = line.split(':');
      return [key.trim(), rest.join(':').trim()];
    }),
  );
}

const numberOr = (text: string): number | string => (/^\d{1,15}$/.test(text) ? Number(text) : text);
