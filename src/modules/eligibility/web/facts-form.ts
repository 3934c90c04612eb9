import { addDays, type IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { EMPLOYMENT_KINDS, FORECASTS, INTERRUPTION_REASONS, type LawFacts } from '#law/index.ts';
import type { FormInput } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { eligibilityMessages } from '../messages.ts';

export const FACT_LISTS = [
  'benefitPeriods',
  'unemploymentPeriods',
  'interruptions',
  'employments',
  'assignments16d',
] as const;
export type FactList = (typeof FACT_LISTS)[number];

const FLAGS = [
  'voluntary',
  'extensionConditionsMet',
  'shortEmploymentOnly',
  'minorChildInHousehold',
  'severelyDisabled',
  'healthImpairment',
  'migrationBackground',
] as const;
const COUNTS = ['obstacles', 'placementSupportMonths', 'holisticSupportMonths'] as const;

export type Asked = ReadonlySet<keyof LawFacts> | 'any';

/** Whether a fact is asked for: because the rule needs it, or because it is known already. */
export const isAsked = (fact: keyof LawFacts, asked: Asked, known: LawFacts | null): boolean =>
  asked === 'any' || asked.has(fact) || known?.[fact] !== undefined;

/** The findings that are one answer each. */
export function findingFields(asked: Asked, known: LawFacts | null): FieldSpec[] {
  const words = eligibilityMessages.facts;
  const yesNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ];
  const fields: [keyof LawFacts, FieldSpec][] = [
    [
      'integrationForecast',
      {
        name: 'facts.integrationForecast',
        kind: 'choice',
        label: words.integrationForecast,
        none: words.notKnown,
        options: FORECASTS.map((value) => ({ value, label: words.forecasts[value] })),
      },
    ],
    ...FLAGS.map((name): [keyof LawFacts, FieldSpec] => [
      name,
      {
        name: `facts.${name}`,
        kind: 'choice',
        label: words.flags[name],
        none: words.notKnown,
        options: yesNo,
      },
    ]),
    ...COUNTS.map((name): [keyof LawFacts, FieldSpec] => [
      name,
      { name: `facts.${name}`, kind: 'number', label: words.counts[name] },
    ]),
  ];
  return fields.filter(([fact]) => isAsked(fact, asked, known)).map(([, field]) => field);
}

/** One row of a list of periods: `facts.benefitPeriods.0.from`. */
export function rowFields(list: FactList, row: number): FieldSpec[] {
  const words = eligibilityMessages.facts;
  const name = (part: string) => `facts.${list}.${row}.${part}`;
  const days: FieldSpec[] = [
    { name: name('from'), kind: 'date', label: words.from, hint: words.dayHint },
    { name: name('until'), kind: 'date', label: words.until, hint: words.untilHint },
  ];
  if (list === 'interruptions') {
    const options = INTERRUPTION_REASONS.map((value) => ({ value, label: words.reasons[value] }));
    return [...days, { name: name('reason'), kind: 'choice', label: words.reason, options }];
  }
  if (list === 'employments') {
    const options = EMPLOYMENT_KINDS.map((value) => ({ value, label: words.kinds[value] }));
    return [...days, { name: name('kind'), kind: 'choice', label: words.kind, options }];
  }
  return days;
}

/** The tick that tells "there was nothing" from "nobody knows". */
export function noneField(list: FactList): FieldSpec {
  const words = eligibilityMessages.facts;
  const options = [{ value: 'none', label: words.none }];
  return { name: `facts.none.${list}`, kind: 'ticks', label: words.lists[list], options };
}

/** Every field that may be sent, for as many rows as were. */
export const allFactFields = (form: FormInput): FieldSpec[] => [
  ...findingFields('any', null),
  ...FACT_LISTS.flatMap((list) => [
    noneField(list),
    ...Array.from({ length: filledRows(form, list).length }, (_, row) => rowFields(list, row)).flat(),
  ]),
];

/** The rows of a list in which something was entered, by their numbers. */
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

/** What was typed as the command takes it: the first day after instead of the last, lists that are empty on purpose. */
export function toFacts(input: Record<string, unknown>): Record<string, unknown> {
  const { none = {}, ...facts } = (input.facts ?? {}) as Typed;
  for (const flag of FLAGS) if (facts[flag] !== undefined) facts[flag] = facts[flag] === 'yes';
  for (const list of FACT_LISTS) {
    const rows = facts[list] as { until?: IsoDate }[] | undefined;
    if (rows) facts[list] = rows.map((row) => ({ ...row, until: row.until ? addDays(row.until, 1) : null }));
    else if (none[list]?.includes('none')) facts[list] = [];
  }
  return { ...input, facts };
}

/** Confirmed facts as the form shows them. */
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
