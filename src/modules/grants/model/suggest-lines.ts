import type { Cents } from '#kernel/money.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import type { AskedLine } from './asked-plan.ts';
import type { PlanLine } from './finance-plan.ts';
import { lumpLines } from './lump-lines.ts';
import { proposeLines } from './propose-plan.ts';

type Rules = Pick<ProgrammeRules, 'costTypes' | 'sources' | 'lumpSums'>;
type Item = Parameters<typeof proposeLines>[0][number];
type Span = Parameters<typeof proposeLines>[2];

/**
 * Returns lines to begin with for projects that have none: what their lump sums come to, at most what was asked for them. Where
 * a cap asks for a quantity that nobody knows, the project stays with its sum.
 */
export const suggestLines = (items: readonly Item[], rules: Rules, span: Span): AskedLine[] =>
  items.flatMap((item) => {
    const lumps = lumpLines(item.projectId, item.offers, rules, span);
    return proposeLines([item], rules, span).flatMap(({ costType, source, cashYear, amountCents }) => {
      if (costType === null) return [];
      const lump = lumps.find((one) => one.costType === costType && one.cashYear === cashYear);
      if (lump) return [{ ...lump, source, amountCents: Math.min(lump.amountCents ?? 0, amountCents) }];
      return isCapped(costType, rules)
        ? []
        : [{ project: item.projectId, costType, source, cashYear, amountCents }];
    });
  });

/** Returns the lines of a kept plan that somebody typed: not the sums of projects that nobody broke down. */
export const typedLines = (
  lines: readonly PlanLine[],
  items: readonly Item[],
  rules: Rules,
  span: Span,
): PlanLine[] => {
  const sums = new Set(
    items
      .filter((item) => isSameAs(proposeLines([item], rules, span), linesOf(item, lines)))
      .map(({ projectId }) => projectId),
  );
  return lines.filter(({ projectId, costType }) => costType !== null && !sums.has(projectId ?? ''));
};

const isCapped = (costType: string, { costTypes }: Rules): boolean =>
  costTypes.some(({ id, cap }) => id === costType && cap !== null);

const linesOf = ({ projectId }: Item, lines: readonly PlanLine[]): PlanLine[] =>
  lines.filter((line) => line.projectId === projectId);

const isSameAs = (some: readonly PlanLine[], others: readonly PlanLine[]): boolean =>
  some.length === others.length && some.every((line, index) => keyOf(line) === keyOf(others[index]));

const keyOf = (line: PlanLine | undefined): string =>
  JSON.stringify([line?.costType, line?.source, line?.cashYear, line?.quantity, line?.amountCents]);

/** Returns what was typed of an amount: nothing where quantity times price says it. */
export const typedCents = ({ quantity, unitPriceCents, amountCents }: PlanLine): Cents | null =>
  Math.round((quantity ?? 0) * (unitPriceCents ?? 0)) === amountCents ? null : amountCents;
