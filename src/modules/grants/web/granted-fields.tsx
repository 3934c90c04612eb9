import type { RuledProgramme } from '#modules/programmes/index.ts';
import { formatMoney } from '#ui/language.ts';
import { Disclosure, FieldRow, Section } from '#ui/parts.ts';
import type { FieldFault, FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { planWords } from '../messages/plan-words.ts';
import type { ConditionAsked } from '../model/conditions.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import { lineText } from './plan.presenter.ts';

/** An application whose lines are granted one by one. */
export type ToGrant = {
  readonly application: ApplicationDetail;
  readonly rules: Pick<RuledProgramme, 'costTypes' | 'sources'>;
  /** The conditions of the programme that somebody decides. */
  readonly conditions: readonly ConditionAsked[];
};

/** Returns the fields of each line: what is granted of it, and why less. */
export const grantedFields = ({ application }: ToGrant): FieldSpec[][] =>
  application.plan.lines.map(({ amountCents }, index) => [
    {
      name: `granted.${index}.amountCents`,
      kind: 'money',
      label: planWords.cut.amount,
      hint: planWords.cut.applied(formatMoney(amountCents)),
      optional: true,
      faultText,
    },
    {
      name: `granted.${index}.note`,
      kind: 'text',
      label: planWords.cut.note,
      optional: true,
      faultText,
    },
  ]);

/** Returns what stands in them at first: each line as it was applied for. */
export const grantedValues = ({ application }: ToGrant): Record<string, number> =>
  Object.fromEntries(
    application.plan.lines.map(({ amountCents }, index) => [`granted.${index}.amountCents`, amountCents]),
  );

/** Returns what was typed as the command takes it: every line by its number; an empty amount is none at all. */
export const assembledGranted = (
  read: Record<string, unknown>,
  { application }: ToGrant,
): Record<string, unknown> => ({
  ...read,
  granted: application.plan.lines.map(({ number }, index) => ({
    amountCents: 0,
    ...((read.granted as readonly object[] | undefined)?.[index] ?? {}),
    number,
  })),
});

/** The lines of a plan with the fields that grant them. */
export const GrantedSection = ({ faults, ...about }: ToGrant & Pick<FormState, 'faults'>) => {
  const { application, rules } = about;
  const { lines } = application.plan;
  const rows = grantedFields(about);
  const isFaulty = faults.some(({ field }) => field?.startsWith('granted.'));
  return (
    <Section title={planWords.cut.title}>
      <p class="kern-body">{planWords.cut.hint}</p>
      <Disclosure summary={planWords.cut.open(lines.length)} open={lines.length <= 12 || isFaulty}>
        {lines.map((line, index) => (
          <FieldRow legend={lineText(line, rules, application.items)}>
            <Fields fields={rows[index] ?? []} values={grantedValues(about)} />
          </FieldRow>
        ))}
      </Disclosure>
    </Section>
  );
};

function faultText(code: string, facts: FieldFault['facts']): string | undefined {
  const { faults } = planWords;
  if (code === 'above-applied') return faults.aboveApplied(formatMoney(Number(facts.applied)));
  return code === 'needs-reason' ? faults.needsReason : undefined;
}
