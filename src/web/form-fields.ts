import {
  formatDate,
  formatHours,
  formatMoneyInput,
  formatMonthInput,
  formatPercentageInput,
  formatQuantity,
  type InputFault,
  inLocale,
  type Locale,
  type Parsed,
  parseDate,
  parseHours,
  parseMoney,
  parseMonth,
  parseNumber,
  parsePercentage,
  parseQuantity,
} from '#ui/language.ts';
import type { Option } from '#ui/parts.ts';
import type { FormFiles, FormInput } from './context.ts';

/** One field of a form as data: the page draws it, the same list reads it back. */
export type FieldSpec = {
  readonly name: string;
  /** The place of its value in the document, where that is not its name. */
  readonly path?: string;
  readonly kind:
    | 'text'
    | 'long-text'
    | 'code'
    | 'email'
    | 'phone'
    | 'number'
    | 'money'
    | 'percentage'
    | 'hours'
    | 'quantity'
    | 'date'
    | 'month'
    | 'choice'
    | 'radios'
    | 'yes-no'
    | 'tick'
    | 'ticks'
    | 'file';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly options?: readonly Option[] | undefined;
  readonly unit?: string | undefined;
  /** The kinds of file that a browser offers to choose from. */
  readonly accept?: string;
  /** Returns the sentence about a fault that only this form knows; nothing for the usual ones. */
  readonly faultText?: (code: string, facts: FieldFault['facts']) => string | undefined;
  /** The words of the empty choice, if leaving it is an answer. */
  readonly none?: string;
};

export type FieldFault = {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Reads what was typed into the document that the command and the API take. Faults of form come with their field. */
export function readFields(
  fields: readonly FieldSpec[],
  form: FormInput,
  files: FormFiles = {},
): { input: Record<string, unknown>; faults: FieldFault[] } {
  const input: Record<string, unknown> = {};
  const faults: FieldFault[] = [];
  for (const field of fields) {
    const value = field.kind === 'file' ? readFile(files[field.name]) : readField(field, form[field.name]);
    const path = field.path ?? field.name;
    if (value.fault) faults.push({ path, code: value.fault, facts: {} });
    else if (value.value !== undefined) assign(input, path.split('.'), value.value);
  }
  return { input, faults };
}

type Reader = { value?: unknown; fault?: InputFault };

/** Reads a file as programs send it too; a browser sends one without name and bytes where none was chosen. */
const readFile = (file: FormFiles[string] | undefined): Reader =>
  file === undefined || (file.name === '' && file.bytes.length === 0)
    ? {}
    : { value: { name: file.name, content: file.bytes.toString('base64') } };

function readField(field: FieldSpec, sent: string | readonly string[] | undefined): Reader {
  if (field.kind === 'ticks')
    return { value: sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent };
  const text = (typeof sent === 'string' ? sent : (sent?.[0] ?? '')).replaceAll('\r\n', '\n').trim();
  if (field.kind === 'tick') return { value: text === 'yes' };
  if (text === '') return {};
  switch (field.kind) {
    case 'number':
      return parsed(parseNumber(text));
    case 'money':
      return parsed(parseMoney(text));
    case 'percentage':
      return parsed(parsePercentage(text));
    case 'hours':
      return parsed(parseHours(text));
    case 'quantity':
      return parsed(parseQuantity(text));
    case 'date':
      return parsed(parseDate(text));
    case 'month':
      return parsed(parseMonth(text));
    case 'yes-no':
      return { value: text === 'yes' };
    default:
      return { value: text };
  }
}

const parsed = <T>(result: Parsed<T>): Reader =>
  result.ok ? { value: result.value } : { fault: result.fault };

/** Writes a value to its place in the document: `criteria.0.title` goes into `{ criteria: [{ title }] }`. */
function assign(into: Record<string, unknown>, [name, ...rest]: string[], value: unknown): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  into[name] ??= /^\d+$/.test(rest[0] as string) ? [] : {};
  assign(into[name] as Record<string, unknown>, rest, value);
}

/** Returns what was typed in the current locale as it is typed in another; what cannot be read stays as it is. */
export function retypeFields(fields: readonly FieldSpec[], form: FormInput, to: Locale): FormInput {
  const typed = fields.flatMap((field) => {
    const sent = form[field.name];
    if (sent === undefined) return [];
    const { value, fault } = readField(field, sent);
    if (fault || Array.isArray(value)) return [[field.name, sent] as const];
    return [[field.name, inLocale(to, () => fieldText(field.kind, value))] as const];
  });
  return Object.fromEntries(typed);
}

/** Returns the text of a stored value in its field. */
export function fieldText(kind: FieldSpec['kind'], value: unknown): string {
  if (value === undefined || value === null) return '';
  switch (kind) {
    case 'money':
      return formatMoneyInput(value as number);
    case 'percentage':
      return formatPercentageInput(value as number);
    case 'hours':
      return formatHours(value as number);
    case 'quantity':
      return formatQuantity(value as number);
    case 'date':
      return formatDate(value as string);
    case 'month':
      return formatMonthInput((value as string).slice(0, 7));
    case 'yes-no':
    case 'tick':
      return value ? 'yes' : 'no';
    default:
      return String(value);
  }
}
