import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';

const INTERRUPTION_REASONS = [
  'measure',
  'sickness',
  'care',
  'maternity',
  'childcare',
  'course',
  'legal-bar',
  'employment',
  'self-employment',
  'unproven',
] as const;
const EMPLOYMENT_KINDS = [
  'insured',
  'marginal',
  'self-employed',
  'fav',
  '16e',
  '16i',
  'soziale-teilhabe',
] as const;
const FORECASTS = ['negative', 'open', 'positive'] as const;

/**
 * Every fact there is, in the order in which a conversation asks for them. Schemas, forms and words are made from this
 * table or checked against it: a new fact is one line here and its name in every language.
 */
export const FACTS = {
  birthDate: { group: 'person', kind: 'date' },
  benefitPeriods: { group: 'times', kind: 'periods' },
  unemploymentPeriods: { group: 'times', kind: 'periods' },
  interruptions: { group: 'times', kind: 'periods', detail: 'reason', options: INTERRUPTION_REASONS },
  employments: { group: 'times', kind: 'periods', detail: 'kind', options: EMPLOYMENT_KINDS },
  assignments16d: { group: 'times', kind: 'periods' },
  extensionConditionsMet: { group: 'circumstances', kind: 'yes-no' },
  shortEmploymentOnly: { group: 'circumstances', kind: 'yes-no' },
  minorChildInHousehold: { group: 'circumstances', kind: 'yes-no' },
  severelyDisabled: { group: 'circumstances', kind: 'yes-no' },
  healthImpairment: { group: 'circumstances', kind: 'yes-no' },
  migrationBackground: { group: 'circumstances', kind: 'yes-no' },
  obstacles: { group: 'circumstances', kind: 'number', least: 0 },
  placementSupportMonths: { group: 'circumstances', kind: 'number', least: 0 },
  holisticSupportMonths: { group: 'circumstances', kind: 'number', least: 0 },
  integrationForecast: { group: 'outlook', kind: 'choice', options: FORECASTS },
  voluntary: { group: 'outlook', kind: 'yes-no' },
} as const satisfies Readonly<Record<string, FactSpec>>;

/** One fact as the table describes it; a number has its unit at the end of its name. */
export type FactSpec =
  | { readonly group: 'person'; readonly kind: 'date' }
  | { readonly group: 'times'; readonly kind: 'periods' }
  | { readonly group: 'times'; readonly kind: 'periods'; readonly detail: string; readonly options: Options }
  | (FindingSpec & { readonly group: 'circumstances' | 'outlook' });

/** A fact that is one answer, found by whoever asks the person. */
type FindingSpec =
  | { readonly kind: 'date' | 'yes-no' }
  | { readonly kind: 'number'; readonly least: number }
  | { readonly kind: 'choice'; readonly options: Options };

type Options = readonly [string, ...string[]];
type Table = typeof FACTS;

export type FactName = keyof Table;
type FactKind = FactSpec['kind'];
export type FactOfKind<Kind extends FactKind> = FactWith<{ readonly kind: Kind }>;

/** The facts that have a closed set: of answers, or of what each of their periods was. */
export type FactWithOptions = FactWith<{ readonly options: Options }>;
export type OptionOf<Name extends FactWithOptions> = Table[Name]['options'][number];

/** The details that the periods of a fact say besides their days. */
export type PeriodDetail = Extract<Table[FactName], { readonly detail: string }>['detail'];

type FactWith<Part> = { [Name in FactName]: Table[Name] extends Part ? Name : never }[FactName];

/** The knowledge about a person. An absent fact is unknown; an empty list is the knowledge that there was nothing. */
export type LawFacts = { [Name in FactName]?: ValueOf<Table[Name]> };

type ValueOf<Spec extends FactSpec> = Spec extends { detail: infer Detail extends string; options: Options }
  ? (Period & Readonly<Record<Detail, Spec['options'][number]>>)[]
  : Spec extends { options: Options }
    ? Spec['options'][number]
    : { periods: Period[]; date: IsoDate; 'yes-no': boolean; number: number; choice: never }[Spec['kind']];

/** The names of all facts, in the order of the table. */
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** Returns the names of the facts of one kind, in the order of the table. */
export const factsOfKind = <Kind extends FactKind>(kind: Kind): FactOfKind<Kind>[] =>
  FACT_NAMES.filter((name): name is FactOfKind<Kind> => FACTS[name].kind === kind);
