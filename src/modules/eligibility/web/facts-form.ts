import { addDays, type IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { FACT_NAMES, FACTS, type FactName, type FactOfKind, factsOfKind, type LawFacts } from '#law/index.ts';
import type { Option } from '#ui/parts.ts';
import type { FormInput } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { eligibilityMessages } from '../messages.ts';
import { factName, optionName } from './fact-words.ts';

export const FACT_LISTS = factsOfKind('periods');
export type FactList = FactOfKind<'periods'>;
type Finding = Exclude<FactName, FactList>;

/** The order of the form, which begins with what is expected of a person and what the person wants. */
const FINDINGS = (['outlook', 'circumstances'] as const).flatMap((group) =>
  FACT_NAMES.filter((name): name is Finding => FACTS[name].group === group),
);

export type Asked = ReadonlySet<FactName> | 'any';

/** Tells whether a fact is asked for: because the rule needs it, or because it is known already. */
export const isAsked = (fact: FactName, asked: Asked, known: LawFacts | null): boolean =>
  asked === 'any' || asked.has(fact) || known?.[fact] !== undefined;

/** Returns the fields of the findings that are asked for, one answer each. */
export const findingFields = (asked: Asked, known: LawFacts | null): FieldSpec[] =>
  FINDINGS.filter((name) => isAsked(name, asked, known)).map(findingField);

/** Returns the field of a fact that is one answer. */
export function findingField(name: Finding): FieldSpec {
  const words = eligibilityMessages.facts;
  const fact = FACTS[name];
  const field = { name: `facts.${name}`, label: factName(name) };
  switch (fact.kind) {
    case 'date':
    case 'number':
      return { ...field, kind: fact.kind };
    case 'choice':
      return { ...field, kind: 'choice', none: words.notKnown, options: optionsOf(name, fact.options) };
    case 'yes-no':
      return {
        ...field,
        kind: 'choice',
        none: words.notKnown,
        options: [
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ],
      };
  }
}

/** Returns the fields of one row of a list of periods: `facts.benefitPeriods.0.from`. */
export function rowFields(list: FactList, row: number): FieldSpec[] {
  const words = eligibilityMessages.facts;
  const fact = FACTS[list];
  const name = (part: string) => `facts.${list}.${row}.${part}`;
  const days: FieldSpec[] = [
    { name: name('from'), kind: 'date', label: words.from, hint: words.dayHint },
    { name: name('until'), kind: 'date', label: words.until, hint: words.untilHint },
  ];
  if (!('detail' in fact)) return days;
  const { detail } = fact;
  const options = optionsOf(list, fact.options);
  return [...days, { name: name(detail), kind: 'choice', label: words.details[detail], options }];
}

const optionsOf = (fact: FactName, options: readonly string[]): Option[] =>
  options.map((value) => ({ value, label: optionName(fact, value) ?? value }));

/** Returns the tick that tells "there was nothing" from "nobody knows". */
export function noneField(list: FactList): FieldSpec {
  const words = eligibilityMessages.facts;
  const options = [{ value: 'none', label: words.none }];
  return { name: `facts.none.${list}`, kind: 'ticks', label: factName(list), options };
}

/** Returns every field that may be sent, for as many rows as were. */
export const allFactFields = (form: FormInput): FieldSpec[] => [
  ...findingFields('any', null),
  ...FACT_LISTS.flatMap((list) => [
    noneField(list),
    ...Array.from({ length: filledRows(form, list).length }, (_, row) => rowFields(list, row)).flat(),
  ]),
];

/** Returns the rows of a list in which something was entered, by their numbers. */
export function filledRows(form: FormInput, list: FactList): number[] {
  const rows = Object.entries(form).flatMap(([name, value]) => {
    const row = new RegExp(`^facts\\.${list}\\.(\\d{1,3})\\.`).exec(name)?.[1];
    return row !== undefined && String(value).trim() !== '' ? [Number(row)] : [];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** Moves filled rows up over empty ones, so that a row and its faults have the same number. */
export function closeGaps(form: FormInput): FormInput {
  const places = new Map(
    FACT_LISTS.flatMap((list) =>
      filledRows(form, list).map((row, place) => [`facts.${list}.${row}`, `facts.${list}.${place}`]),
    ),
  );
  const moved = Object.entries(form).flatMap(([name, value]) => {
    const [facts, list, row, part] = name.split('.');
    if (part === undefined) return [[name, value] as const];
    const place = places.get(`${facts}.${list}.${row}`);
    return place === undefined ? [] : [[`${place}.${part}`, value] as const];
  });
  return Object.fromEntries(moved);
}

type Typed = Record<string, unknown> & { none?: Partial<Record<FactList, readonly string[]>> };

/**
 * Returns what was typed as the command takes it: the first day after instead of the last, lists that are empty on
 * purpose.
 */
export function toFacts(input: Record<string, unknown>): Record<string, unknown> {
  const { none = {}, ...facts } = (input.facts ?? {}) as Typed;
  for (const fact of factsOfKind('yes-no'))
    if (facts[fact] !== undefined) facts[fact] = facts[fact] === 'yes';
  for (const list of FACT_LISTS) {
    const rows = facts[list] as { until?: IsoDate }[] | undefined;
    if (rows) facts[list] = rows.map((row) => ({ ...row, until: row.until ? addDays(row.until, 1) : null }));
    else if (none[list]?.includes('none')) facts[list] = [];
  }
  return { ...input, facts };
}

/** Returns confirmed facts as the form shows them. */
export function factValues(facts: LawFacts): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [fact, value] of Object.entries(facts)) {
    if (!Array.isArray(value)) values[`facts.${fact}`] = typeof value === 'boolean' ? yesOrNo(value) : value;
    else
      for (const [row, period] of value.entries())
        Object.assign(values, rowValues(`facts.${fact}.${row}`, period));
  }
  for (const list of FACT_LISTS) values[`facts.none.${list}`] = facts[list]?.length === 0 ? ['none'] : [];
  return values;
}

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

const rowValues = (row: string, { until, ...rest }: Period): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(rest).map(([part, value]) => [`${row}.${part}`, value])),
  [`${row}.until`]: until === null ? null : addDays(until, -1),
});
