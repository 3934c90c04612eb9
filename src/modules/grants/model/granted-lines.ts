import { z } from 'zod';
import type { Cents } from '#kernel/money.ts';
import type { PlanFault, PlanLine } from './finance-plan.ts';

/** The amount that is granted of one line of a plan; a line that nobody names is granted as it was applied for. */
type GrantedLine = {
  readonly number: number;
  readonly amountCents: Cents;
  readonly note?: string | undefined;
};

/** A plan line as a prepared decision keeps it. */
export const planLineSchema: z.ZodType<PlanLine> = z.object({
  number: z.int(),
  costType: z.string().nullable(),
  source: z.string(),
  sourceKind: z.enum(['own-cash', 'foreign-cash', 'in-kind', 'calculated', 'saved-benefits']),
  cashYear: z.int(),
  projectId: z.string().nullable(),
  quantity: z.number().nullable(),
  unitPriceCents: z.int().nullable(),
  amountCents: z.int(),
  note: z.string().nullable(),
});

/** Returns the lines as they are granted, each with the reason of its cut. */
export const grantedLines = (lines: readonly PlanLine[], granted: readonly GrantedLine[]): PlanLine[] =>
  lines.map((line) => {
    const said = granted.find(({ number }) => number === line.number);
    return said && said.amountCents < line.amountCents
      ? { ...line, amountCents: said.amountCents, note: said.note ?? null }
      : line;
  });

/** Finds what is granted of no line, more of a line than was applied for, and less without a reason. */
export const faultsInGranted = (lines: readonly PlanLine[], granted: readonly GrantedLine[]): PlanFault[] =>
  granted.flatMap(({ number, amountCents, note }, index) => {
    const line = lines.find((one) => one.number === number);
    const fault = (part: string, code: string, facts: PlanFault['facts'] = {}) => [
      { path: `granted.${index}.${part}`, code, facts },
    ];
    if (!line) return fault('number', 'no-such-line');
    if (amountCents > line.amountCents)
      return fault('amountCents', 'above-applied', { applied: line.amountCents });
    return amountCents < line.amountCents && note === undefined ? fault('note', 'needs-reason') : [];
  });
