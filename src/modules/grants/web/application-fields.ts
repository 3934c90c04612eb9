import { lastDay } from '#kernel/period.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { applicationWords } from '../messages/application-words.ts';
import type { Choice } from '../queries/application-choices.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';

const ROWS = 5;

/** Returns the fields for the days when the projects run. */
export function dayFields(): FieldSpec[] {
  const words = applicationWords.form;
  return [
    { name: 'startsOn', kind: 'date', label: words.startsOn, hint: words.startsHint },
    { name: 'lastDay', kind: 'date', label: words.lastDay },
  ];
}

export const programmeField = (programmes: readonly Choice[]): FieldSpec => ({
  name: 'programmeId',
  kind: 'choice',
  label: applicationWords.form.programme,
  options: programmes,
});

/** The projects of an application without a call, row by row: `items.0.title`. A stored one shows all it has. */
export function itemRows(providers: readonly Choice[], stored = 0): FieldSpec[][] {
  const words = applicationWords.form;
  return Array.from({ length: Math.max(ROWS, stored + 1) }, (_, row) => {
    const optional = row > 0;
    const name = (part: string) => `items.${row}.${part}`;
    return [
      { name: name('providerId'), kind: 'choice', label: words.provider, options: providers, optional },
      { name: name('title'), kind: 'text', label: words.title, optional },
      { name: name('fieldOfUse'), kind: 'text', label: words.fieldOfUse, optional },
      { name: name('workOpportunityPlaces'), kind: 'number', label: words.work, optional },
      { name: name('municipalPlaces'), kind: 'number', label: words.municipal, optional },
      { name: name('amountCents'), kind: 'money', label: words.amount, optional },
    ];
  });
}

/** Removes rows that nobody filled in; the first one always stays, so that its faults show. */
export function withoutEmptyItems(input: Record<string, unknown>): Record<string, unknown> {
  const rows: readonly unknown[] = Array.isArray(input.items) ? input.items : [];
  const filled = rows.filter((row) => row !== undefined && row !== null);
  return { ...input, items: filled.length > 0 ? filled : [{}] };
}

/** A stored application as the form shows it. */
export function applicationValues(application: ApplicationDetail): Record<string, unknown> {
  const { startsOn, endsOn } = application;
  const values: Record<string, unknown> = {
    startsOn,
    lastDay: lastDay({ from: startsOn, until: endsOn }),
  };
  application.items.forEach((item, row) => {
    for (const part of [
      'providerId',
      'title',
      'fieldOfUse',
      'workOpportunityPlaces',
      'municipalPlaces',
      'amountCents',
    ] as const) {
      values[`items.${row}.${part}`] = item[part];
    }
  });
  return values;
}
