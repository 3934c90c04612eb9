import { FACT_NAMES, type FactName } from '#law/index.ts';
import type { Locale } from '#ui/language.ts';
import type { FormInput } from '#web/context.ts';
import { type FieldSpec, retypeFields } from '#web/form-fields.ts';
import { judgeForm } from '#web/judge-form.ts';
import { fundingCheckInput } from '../funding-check-input.ts';
import { eligibilityMessages } from '../messages.ts';
import { allFactFields, findingField, toFacts } from './facts-form.ts';
import { jobFields } from './job-form.ts';

/** The facts with which every check begins. */
export const FIRST_FACTS = ['birthDate', 'benefitPeriods'] as const;

/** Returns the fields of the day of decision and the birth date, which stand before everything else. */
export function firstFields(): FieldSpec[] {
  const { fundingCheck } = eligibilityMessages;
  return [
    { name: 'asOf', kind: 'date', label: fundingCheck.asOf, hint: fundingCheck.asOfHint },
    { ...findingField('birthDate'), hint: fundingCheck.birthHint },
  ];
}

/** Returns what was asked, or every fault at once. */
export const judgeFundingCheck = (form: FormInput) =>
  judgeForm(
    {
      schema: fundingCheckInput,
      fields: allFields(form),
      assemble: toFacts,
    },
    form,
  );

/** Returns what was sent as it is typed in another language. */
export const retypeFundingCheck = (form: FormInput, to: Locale): FormInput =>
  retypeFields(allFields(form), form, to);

const allFields = (form: FormInput): FieldSpec[] => [
  ...firstFields(),
  ...allFactFields(form),
  ...jobFields(),
];

/** Returns the facts whose fields were on the page that was sent: they stay on it, whatever becomes of the answer. */
export const sentFacts = (form: FormInput): ReadonlySet<FactName> => {
  const names = Object.keys(form);
  return new Set(
    FACT_NAMES.filter((fact) =>
      names.some((name) => `${name}.`.startsWith(`facts.${fact}.`) || name === `facts.none.${fact}`),
    ),
  );
};
