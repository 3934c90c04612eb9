import { Actions, Button, DefaultSubmit, FieldRow, FORM_FIELDS, Section } from '#ui/parts.ts';
import { Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { planWords } from '../messages/plan-words.ts';
import { lineFields } from './plan-fields.ts';
import { type PlanForm, planValues, shownPlan } from './plan-form.ts';
import { rowsIn, typedRows } from './plan-rows.ts';
import { PlanSums } from './plan-sums.tsx';

type Props = { plan: PlanForm; state: FormState };

const SPARE_ROWS = 2;

/** The lines of a finance plan as rows to be typed, with their sums. It grows and adds up without a script. */
export const PlanFormSection = ({ plan, state }: Props) => {
  const words = planWords.form;
  const values = planValues(plan);
  return (
    <Section title={planWords.title}>
      {/* The first button answers the Enter key, which saves and does not ask for rows. */}
      <DefaultSubmit />
      <p class="kern-body">{words.hint}</p>
      <p class="kern-body">{words.amountHint}</p>
      {Array.from({ length: rowsOf({ plan, state }) }, (_, row) => (
        <FieldRow legend={words.line(row + 1)}>
          <Fields
            fields={lineFields(plan, { row, costType: costTypeIn({ plan, state }, row) })}
            values={values}
          />
        </FieldRow>
      ))}
      <Actions>
        <AgainButton asks="more">{words.more}</AgainButton>
        <AgainButton asks="suggest">{words.suggest}</AgainButton>
        <AgainButton asks="add-up">{words.addUp}</AgainButton>
      </Actions>
      <PlanSums lines={shownPlan(plan)} rules={plan.rules} />
    </Section>
  );
};

const AgainButton = ({ asks, children }: { asks: string; children: string }) => (
  <Button kind="secondary" name={FORM_FIELDS.again} value={asks}>
    {children}
  </Button>
);

/** Returns how many rows are shown: those that were sent, else those that are kept, with some to spare. */
function rowsOf({ plan, state: { input } }: Props): number {
  if (!input) return plan.lines.length + SPARE_ROWS;
  const typed = typedRows(input as PlanForm['sent']).at(-1) ?? -1;
  return Math.max(rowsIn(input as PlanForm['sent']), typed + 1 + SPARE_ROWS);
}

function costTypeIn({ plan, state: { input } }: Props, row: number): string | undefined {
  const sent = input?.[`lines.${row}.costType`];
  return input ? String(sent ?? '') : (plan.lines[row]?.costType ?? undefined);
}
