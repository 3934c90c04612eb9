import type { FieldSpec } from '#web/form-fields.ts';
import { fundingMessages } from '../messages.ts';
import type { BudgetProgramme } from '../queries/budget-choices.ts';

const SPARE_ROWS = 2;

type Rows = Pick<BudgetProgramme, 'sources' | 'proposed'>;

/** Rows of source, year and amount: as many as the programme names, and a few to spare. */
export function appropriationRows({ sources, proposed }: Rows): FieldSpec[][] {
  const words = fundingMessages.appropriate;
  const options = sources.map(({ id, title }) => ({ value: id, label: title }));
  const rows = proposed.length + SPARE_ROWS;
  return Array.from({ length: rows }, (_, row) => {
    const name = (part: string) => `appropriations.${row}.${part}`;
    return [
      { name: name('source'), kind: 'choice', label: words.source, options, optional: row > 0 },
      { name: name('cashYear'), kind: 'number', label: words.year, optional: row > 0 },
      {
        name: name('authorisationYear'),
        kind: 'number',
        label: words.authorisationYear,
        hint: words.authorisationYearHint,
        optional: true,
      },
      { name: name('amountCents'), kind: 'money', label: words.amount, optional: row > 0 },
    ];
  });
}

/** Source, year and what is left of their money stand there already; the office says what is otherwise. */
export function proposedValues({ proposed }: Rows): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  proposed.forEach(({ source, cashYear, amountCents }, row) => {
    values[`appropriations.${row}.source`] = source;
    values[`appropriations.${row}.cashYear`] = cashYear;
    if (amountCents !== undefined) values[`appropriations.${row}.amountCents`] = amountCents;
  });
  return values;
}

/**
 * Leaves out rows without an amount, which appropriate nothing; the first one always counts, so that its faults show.
 */
export function withoutUnfilledRows(input: Record<string, unknown>): Record<string, unknown> {
  const rows: readonly unknown[] = Array.isArray(input.appropriations) ? input.appropriations : [];
  const filled = rows.filter(
    (row) => (row as { amountCents?: number } | undefined)?.amountCents !== undefined,
  );
  return { ...input, appropriations: filled.length > 0 ? filled : rows.slice(0, 1) };
}
