import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { offerFields, offerValues, type ProgrammeRules } from '#modules/programmes/index.ts';
import { germanDay } from '#platform/clock.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { callsMessages } from '../messages.ts';
import { committeeValues } from './committee-rules.tsx';
import type { CallDetail } from './find-call.ts';

const ROWS = 6;

/** The fields of a call, without its scoring scheme. */
export function callFields(offers: ProgrammeRules['offers']): FieldSpec[] {
  const words = callsMessages.form;
  return [
    { name: 'title', kind: 'text', label: words.title },
    {
      name: 'description',
      kind: 'long-text',
      label: words.description,
      hint: words.descriptionHint,
      optional: true,
    },
    ...offerFields(offers),
    { name: 'budgetCents', kind: 'money', label: words.budget },
    { name: 'opensOn', kind: 'date', label: words.opensOn },
    { name: 'closesOn', kind: 'date', label: words.closesOn, hint: words.closesHint },
    { name: 'minimumPoints', kind: 'text', label: words.minimumPoints, optional: true },
  ];
}

/** The fields of the scoring scheme, row by row: `criteria.0.title`. */
export function criteriaRows(): FieldSpec[][] {
  const words = callsMessages.form;
  const phases = callsMessages.call.phases;
  const options = [
    { value: 'written', label: phases.written },
    { value: 'oral', label: phases.oral },
  ];
  return Array.from({ length: ROWS }, (_, row) => [
    { name: `criteria.${row}.title`, kind: 'text', label: words.criterionTitle, optional: row > 0 },
    { name: `criteria.${row}.phase`, kind: 'choice', label: words.phase, options, optional: row > 0 },
    { name: `criteria.${row}.maximumPoints`, kind: 'number', label: words.maximumPoints, optional: row > 0 },
    { name: `criteria.${row}.weight`, kind: 'number', label: words.weight, optional: row > 0 },
  ]);
}

/** Removes rows that nobody filled in; the first one always stays, so that its faults show. */
export function withoutEmptyRows(input: Record<string, unknown>): Record<string, unknown> {
  const criteria: readonly unknown[] = Array.isArray(input.criteria) ? input.criteria : [];
  return { ...input, criteria: criteria.filter((row) => row !== undefined && row !== null) };
}

/** A stored call as the form shows it. */
export function callValues(call: CallDetail): Record<string, unknown> {
  const values: Record<string, unknown> = {
    title: call.title,
    description: call.description,
    ...offerValues(call.offers),
    budgetCents: call.budgetCents,
    minimumPoints: call.minimumPoints,
    opensOn: call.opensOn,
    closesOn: lastDayBefore(call.closesAt),
    ...committeeValues(call),
  };
  call.criteria.forEach(({ title, phase, maximumPoints, weight }, row) => {
    Object.assign(values, {
      [`criteria.${row}.title`]: title,
      [`criteria.${row}.phase`]: phase,
      [`criteria.${row}.maximumPoints`]: maximumPoints,
      [`criteria.${row}.weight`]: weight,
    });
  });
  return values;
}

const lastDayBefore = (closesAt: Date): IsoDate => addDays(germanDay(closesAt), -1);
