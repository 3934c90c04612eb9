import { currentLanguage } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { claimWords } from '../messages/claim-words.ts';
import { costTypeTitles } from '../model/titles.ts';
import type { Claimable } from '../queries/find-claimable.ts';
import { claimFaultText } from './claim-fault-text.ts';
import { subsidiarityFields } from './subsidiarity-fields.ts';

const ROWS = 6;

type TypedCost = { readonly value: string; readonly label: string; readonly subsidiaryTo: readonly string[] };

/** The cost types that a grantee types itself: neither paid by place and month, nor a rate on others, nor passed on. */
export function typedCosts({ grant, computed }: Claimable): TypedCost[] {
  const titles = costTypeTitles(grant.rules, currentLanguage());
  return grant.costs
    .filter(
      ({ costType, basis }) => basis !== 'flat-rate' && basis !== 'open' && !computed.includes(costType),
    )
    .filter(({ costType }) => isPlanned(costType, grant.plan))
    .map(({ costType, subsidiaryTo }) => ({
      value: costType,
      label: titles[costType] ?? costType,
      subsidiaryTo,
    }));
}

const isPlanned = (costType: string, plan: Claimable['grant']['plan']): boolean =>
  plan.some((line) => line.costType === costType || line.costType === null);

/** Rows for receipts, months of staff and units; empty ones do not count. */
export function ownRows(options: readonly TypedCost[]): FieldSpec[][] {
  const words = claimWords.new;
  return Array.from({ length: ROWS }, (_, row) => {
    const name = (part: string) => `lines.${row}.${part}`;
    const fields: FieldSpec[] = [
      {
        name: name('costType'),
        kind: 'choice',
        label: words.costType,
        options,
        optional: true,
        none: words.choose,
      },
      { name: name('month'), kind: 'month', label: words.month, hint: words.monthHint, optional: true },
      {
        name: name('evidence'),
        kind: 'text',
        label: words.evidence,
        hint: words.evidenceHint,
        optional: true,
      },
      {
        name: name('quantity'),
        kind: 'hours',
        label: words.quantity,
        hint: words.quantityHint,
        optional: true,
      },
      {
        name: name('amountCents'),
        kind: 'money',
        label: words.amount,
        hint: words.amountHint,
        optional: true,
      },
    ];
    return [
      ...fields.map((field) => ({ ...field, faultText: claimFaultText })),
      ...subsidiarityFields(name, options),
    ];
  });
}

/** Leaves out rows in which nothing stands. */
export function withoutEmptyRows(input: Record<string, unknown>): Record<string, unknown> {
  const rows: readonly unknown[] = Array.isArray(input.lines) ? input.lines : [];
  return {
    ...input,
    lines: rows.filter((row) => Object.values(row ?? {}).some((value) => value !== undefined)),
  };
}
