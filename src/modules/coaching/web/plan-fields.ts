import type { FieldSpec } from '#web/form-fields.ts';
import { coachingMessages } from '../messages.ts';

const MILESTONE_ROWS = 4;

/** Returns the fields of a plan. */
export function planFields(): FieldSpec[] {
  const words = coachingMessages.planForm;
  return [
    { name: 'goal', kind: 'long-text', label: words.goal, hint: words.goalHint },
    { name: 'reviewOn', kind: 'date', label: words.reviewOn, hint: words.dayHint },
  ];
}

/** One milestone; `prefix` is its row in the plan that is agreed: `milestones.0.`. */
export function milestoneFields(prefix = '', optional = false): FieldSpec[] {
  const words = coachingMessages.planForm;
  return [
    { name: `${prefix}title`, kind: 'text', label: words.milestoneTitle, optional },
    { name: `${prefix}dueOn`, kind: 'date', label: words.dueOn, hint: words.dayHint, optional },
    {
      name: `${prefix}isWorkRelated`,
      kind: 'yes-no',
      label: words.isWorkRelated,
      hint: words.isWorkRelatedHint,
      optional: true,
    },
  ];
}

export const milestoneRows = (): FieldSpec[][] =>
  Array.from({ length: MILESTONE_ROWS }, (_, row) => milestoneFields(`milestones.${row}.`, row > 0));

type Row = { title?: unknown; dueOn?: unknown };

/** Removes rows in which nothing was written; the first one always stays, so that its faults show. */
export const withoutEmptyRows = (input: Record<string, unknown>): Record<string, unknown> => ({
  ...input,
  milestones: ((input.milestones ?? []) as Row[]).filter(
    ({ title, dueOn }, row) => row === 0 || title !== undefined || dueOn !== undefined,
  ),
});
