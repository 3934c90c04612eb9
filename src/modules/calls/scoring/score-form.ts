import { formatNumber } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { callsMessages } from '../messages.ts';
import type { SheetRow } from './find-own-sheet.ts';

/** Points and reason for one criterion: `scores.<criterion>.points`. */
export function criterionFields(row: SheetRow): FieldSpec[] {
  const words = callsMessages.score;
  return [
    {
      name: `scores.${row.criterionId}.points`,
      kind: 'number',
      label: words.pointsOf(row.title),
      hint: words.points(formatNumber(row.maximumPoints)),
    },
    { name: `scores.${row.criterionId}.reason`, kind: 'long-text', label: words.reasonOf(row.title) },
  ];
}

export const sheetFields = (sheet: readonly SheetRow[]): FieldSpec[] =>
  sheet.flatMap((row) => criterionFields(row));

/** A saved sheet as the form shows it. */
export const sheetValues = (sheet: readonly SheetRow[]): Record<string, unknown> =>
  Object.fromEntries(
    sheet.flatMap(({ criterionId, points, reason }) => [
      [`scores.${criterionId}.points`, points],
      [`scores.${criterionId}.reason`, reason],
    ]),
  );

export const sheetVersion = (sheet: readonly SheetRow[]): number =>
  Math.max(0, ...sheet.map(({ version }) => version ?? 0));
