import type { RuledProgramme } from '#modules/programmes/index.ts';
import type { FormInput } from '#web/context.ts';
import { type FieldSpec, readFields } from '#web/form-fields.ts';
import { type AskedLine, planLines } from '../model/asked-plan.ts';
import type { PlanLine } from '../model/finance-plan.ts';
import { proposedPlan, type proposeLines } from '../model/propose-plan.ts';
import { typedCents } from '../model/suggest-lines.ts';
import type { Choice } from '../queries/application-choices.ts';
import { lineFields } from './plan-fields.ts';
import { typedRows } from './plan-rows.ts';

/** A finance plan as it is typed. A project is called by the value of its choice, also in lines and items. */
export type PlanForm = {
  readonly rules: Pick<RuledProgramme, 'costTypes' | 'sources' | 'lumpSums' | 'offers' | 'procedure'>;
  /** The projects that a line may be of. */
  readonly projects: readonly Choice[];
  /** Those of them whose sum is known. */
  readonly items: Parameters<typeof proposeLines>[0];
  /** The lines that stand in it at first. */
  readonly lines: readonly PlanLine[];
  /** The days for which it is; none until they are typed. */
  readonly span: Parameters<typeof proposeLines>[2] | undefined;
  readonly sent: FormInput;
};

/** Returns the fields of the rows that were typed in, as they are read. */
export const sentLineFields = (plan: PlanForm): FieldSpec[] =>
  typedRows(plan.sent).flatMap((row, index) => lineFields(plan, { row, index }));

/** Returns what stands in the fields at first. */
export const planValues = ({ lines }: Pick<PlanForm, 'lines'>): Record<string, unknown> =>
  Object.fromEntries(lines.flatMap((line, row) => Object.entries(lineValues(line, row))));

/** Returns a line as the fields of a row show it. */
export const lineValues = (line: PlanLine, row: number): Record<string, unknown> => ({
  [`lines.${row}.costType`]: line.costType,
  [`lines.${row}.project`]: line.projectId,
  [`lines.${row}.source`]: line.source,
  [`lines.${row}.cashYear`]: line.cashYear,
  [`lines.${row}.quantity`]: line.quantity,
  [`lines.${row}.unitPriceCents`]: line.unitPriceCents,
  [`lines.${row}.amountCents`]: typedCents(line),
});

type Read = Readonly<Record<string, unknown>> & {
  readonly items?: readonly unknown[];
  readonly lines?: readonly { readonly project?: string }[];
};

/** Returns the lines that were read as the command takes them; a project that was typed itself is named by its place. */
export function assembledLines({ items = [], lines = [] }: Read): object[] {
  const filled = Object.keys(items);
  const placeOf = (row: string) => (filled.includes(row) ? filled.indexOf(row) : filled.length);
  return [...lines].map((line = {}) =>
    /^\d+$/.test(line.project ?? '') ? { ...line, project: placeOf(line.project ?? '') } : line,
  );
}

/** Returns the lines that stand on the page, as far as they can be read. */
export function shownLines(plan: PlanForm): readonly PlanLine[] {
  if (Object.keys(plan.sent).length === 0) return plan.lines;
  const { lines = [] } = readFields(sentLineFields(plan), plan.sent).input as {
    lines?: Partial<AskedLine>[];
  };
  return linesOf(
    plan,
    lines.filter((line): line is AskedLine => line.costType !== undefined && line.cashYear !== undefined),
  );
}

/** Returns lines as a plan keeps them. */
export const linesOf = ({ rules, projects }: PlanForm, asked: readonly AskedLine[]): PlanLine[] =>
  planLines(
    asked,
    projects.map(({ value }) => ({ projectId: value, proposalId: null })),
    rules,
  );

/** Returns the plan that the page comes to: its lines, and the sums of projects that none of them names. */
export const shownPlan = (plan: PlanForm): readonly PlanLine[] =>
  plan.span
    ? proposedPlan({ items: plan.items, lines: shownLines(plan), span: plan.span }, plan.rules, () => '')
        .lines
    : shownLines(plan);
