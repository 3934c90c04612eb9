import type { FormInput } from '#web/context.ts';
import { fieldText } from '#web/form-fields.ts';
import { problemText } from '#web/form-words.ts';
import type { FormState } from '#web/handle-form.ts';
import { suggestLines } from '../model/suggest-lines.ts';
import { dayFields } from './application-fields.ts';
import { lineFields } from './plan-fields.ts';
import { linesOf, lineValues, type PlanForm, shownLines } from './plan-form.ts';
import { rowsIn, typedRows } from './plan-rows.ts';

const MORE_ROWS = 5;

type Again = Pick<FormState, 'input' | 'faults'>;

/** Returns the form with what its button asked for: more rows, or lines to begin with; its sums are computed anew anyway. */
export function planAgain(asked: string, plan: PlanForm): Again {
  const { sent } = plan;
  if (asked === 'suggest') return withSuggested(plan);
  const more = asked === 'more' && { [`lines.${rowsIn(sent) + MORE_ROWS - 1}.costType`]: '' };
  return { input: { ...sent, ...more }, faults: [] };
}

/** Returns the form with lines for the projects that none of its lines names; first it must be known for which days. */
function withSuggested(plan: PlanForm): Again {
  const { sent, items, rules, span } = plan;
  if (!span) return { input: sent, faults: dayFields().map(({ name, label }) => missing(name, label)) };
  const named = new Set(shownLines(plan).map(({ projectId }) => projectId));
  const lines = suggestLines(
    items.filter(({ projectId }) => !named.has(projectId)),
    rules,
    span,
  );
  const first = (typedRows(sent).at(-1) ?? -1) + 1;
  const texts = linesOf(plan, lines).map((line, index) =>
    rowOf(plan, lineValues(line, first + index), first + index),
  );
  return { input: Object.assign({}, sent, ...texts), faults: [] };
}

/** Returns a row as a browser would send it. */
const rowOf = (plan: PlanForm, values: Record<string, unknown>, row: number): FormInput =>
  Object.fromEntries(
    lineFields(plan, { row }).map(({ name, kind }) => [name, fieldText(kind, values[name])]),
  );

const missing = (field: string, label: string) => ({ field, message: problemText(label, 'required', {}) });
