import { bodyText } from '#modules/programmes/index.ts';
import { currentLanguage, formatDate, formatPeriod } from '#ui/language.ts';
import { DescriptionList, type Fact, FieldRow, Section } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import { conditionWords } from '../messages/condition-words.ts';
import type { ConditionAnswer, ConditionAsked } from '../model/conditions.ts';
import type { AskedCondition } from '../queries/asked-conditions.ts';
import type { ToGrant } from './granted-fields.tsx';

/** Returns the fields in which each condition of the programme is answered, a row for each. */
export const conditionFields = (about: ToGrant): FieldSpec[][] => askedOf(about).map(fieldsOf);

/** Returns what was typed as the command takes it: each answer with the number of its condition. */
export const assembledConditions = (
  read: Record<string, unknown>,
  about: ToGrant,
): Record<string, unknown> => ({
  ...read,
  conditions: askedOf(about).map(({ number }, index) => ({
    ...((read.conditions as readonly object[] | undefined)?.[index] ?? {}),
    number,
  })),
});

/** The conditions of the programme as questions; nothing where it asks none. */
export const ConditionsSection = (about: ToGrant) => {
  if (about.conditions.length === 0) return null;
  return (
    <Section title={conditionWords.title}>
      <p class="kern-body">{conditionWords.hint}</p>
      <DescriptionList facts={presentAsked(about.conditions)} />
      {askedOf(about).map((condition, place) => (
        <FieldRow legend={condition.text[currentLanguage()]}>
          <Fields fields={fieldsOf(condition, place)} values={{}} />
        </FieldRow>
      ))}
    </Section>
  );
};

/** Returns what was answered to the conditions, as facts of a decision. */
export const presentConditions = (answers: readonly ConditionAnswer[]): Fact[] =>
  answers.map(({ text, decidedBy, isMet, reason, saidBy }) => ({
    term: text[currentLanguage()],
    description: `${isMet ? conditionWords.met(reason) : conditionWords.notMet(reason)} (${saidBy ?? bodyText(decidedBy)})`,
  }));

/** Returns what other bodies say themselves: what they said, or that they are waited for. */
export const presentAsked = (conditions: readonly ConditionAsked[]): Fact[] =>
  conditions.flatMap(({ text, decidedBy, asked }) => {
    const term = text[currentLanguage()];
    if (!asked) return [];
    return asked.said
      ? presentConditions([{ text, decidedBy, ...asked.said }])
      : [{ term, description: conditionWords.waitsFor(asked.name) }];
  });

/** The application that a body is asked about, as far as it needs to know it, above the form. */
export const AskedApplicationFacts = (form: unknown, [first]: readonly AskedCondition[]) => {
  const words = conditionWords.form.facts;
  if (!first) return <>{form}</>;
  const { granteeName, projects, startsOn, endsOn, submittedOn } = first.application;
  return (
    <>
      <DescriptionList
        facts={[
          { term: words.grantee, description: granteeName },
          { term: words.projects, description: projects.join('; ') || '–' },
          { term: words.period, description: formatPeriod({ from: startsOn, until: endsOn }) },
          { term: words.submitted, description: formatDate(submittedOn) },
        ]}
      />
      {form}
    </>
  );
};

/** The conditions that whoever grants answers in the form. */
const askedOf = ({ conditions }: ToGrant) => conditions.filter(({ asked }) => asked === null);

/** Returns the fields of one condition, named by its place among those that are asked here. */
function fieldsOf({ decidedBy, isOfAnother }: ConditionAsked, place: number): FieldSpec[] {
  const at = `conditions.${place}`;
  const { isMet, reason, saidBy, saidByHint } = conditionWords;
  const by = conditionWords.decidedBy(bodyText(decidedBy));
  return [
    { name: `${at}.isMet`, kind: 'yes-no', label: isMet, hint: by, faultText },
    { name: `${at}.reason`, kind: 'text', label: reason, faultText },
    ...(isOfAnother
      ? [{ name: `${at}.saidBy`, kind: 'text', label: saidBy, hint: saidByHint, faultText } as const]
      : []),
  ];
}

const FAULTS = {
  'needs-answer': 'needsAnswer',
  'condition-not-met': 'notMet',
  'needs-reason': 'needsReason',
  'needs-name': 'needsName',
  'said-elsewhere': 'saidElsewhere',
} as const;
const faultText = (code: string): string | undefined => {
  const fault = FAULTS[code as keyof typeof FAULTS];
  return fault && conditionWords.faults[fault];
};
