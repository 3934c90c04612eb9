import type { Cents } from '#kernel/money.ts';
import { faultsInAmounts } from '#modules/programmes/index.ts';
import { type AskedLine, faultsInLines, planLines } from './asked-plan.ts';
import type { PlanFault, PlanLine } from './finance-plan.ts';

/** The new amount of one line of the plan in force; a line that nobody names stays as it is. */
type ChangedAmount = { readonly number: number; readonly amountCents: Cents };

/** The changes of a plan: lines with another amount, and lines that are new. */
type Changes = {
  readonly amounts?: readonly ChangedAmount[] | undefined;
  readonly lines: readonly AskedLine[];
};

type Rules = Parameters<typeof planLines>[2];
type Judged = Parameters<typeof faultsInLines>[2];

/** Returns the lines of a plan as they are changed; none where nobody says anything of them. */
export function changedLines(
  standing: readonly PlanLine[],
  { amounts, lines }: Changes,
  rules: Rules,
): PlanLine[] | undefined {
  if (amounts === undefined && lines.length === 0) return undefined;
  const first = Math.max(0, ...standing.map(({ number }) => number)) + 1;
  return [
    ...standing.map((line) =>
      withAmount(
        line,
        amounts?.find(({ number }) => number === line.number),
      ),
    ),
    ...planLines(lines, projectsOf(standing), rules).map((line, index) => ({
      ...line,
      number: first + index,
    })),
  ];
}

/** Finds every fault of what is typed: amounts of no line, and faulty lines; a line that is there already is changed, not added. */
export const faultsInChange = (
  standing: readonly PlanLine[],
  { amounts = [], lines }: Changes,
  rules: Judged,
  span: Parameters<typeof faultsInLines>[3],
): PlanFault[] => [
  ...amounts.flatMap(({ number }, index) =>
    standing.some((line) => line.number === number)
      ? []
      : [{ path: `amounts.${index}.amountCents`, code: 'no-such-line', facts: {} }],
  ),
  ...faultsInAmounts(
    amounts.map(({ number, amountCents }, index) => ({
      ...{ path: `amounts.${index}.amountCents`, amountCents },
      source: standing.find((line) => line.number === number)?.source,
    })),
    rules,
  ),
  ...faultsInLines(lines, projectsOf(standing), rules, span),
  ...planLines(lines, projectsOf(standing), rules).flatMap((line, index) =>
    standing.some((other) => keyOf(other) === keyOf(line))
      ? [{ path: `lines.${index}.costType`, code: 'said-twice', facts: {} }]
      : [],
  ),
];

/** Returns a line with another amount; what is more than quantity times price is no such product any more. */
function withAmount(line: PlanLine, said: ChangedAmount | undefined): PlanLine {
  if (!said || said.amountCents === line.amountCents) return line;
  const { quantity, unitPriceCents } = line;
  const most = Math.round((quantity ?? 0) * (unitPriceCents ?? 0)) + Math.ceil(quantity ?? 0);
  const product = said.amountCents > most ? { quantity: null, unitPriceCents: null } : {};
  return { ...line, ...product, amountCents: said.amountCents, note: null };
}

const projectsOf = (lines: readonly PlanLine[]) =>
  [...new Set(lines.flatMap(({ projectId }) => projectId ?? []))].map((projectId) => ({
    projectId,
    proposalId: null,
  }));

const keyOf = ({ costType, source, cashYear, projectId }: PlanLine): string =>
  JSON.stringify([costType, source, cashYear, projectId]);
