import { currentLanguage } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { claimWords } from '../messages/claim-words.ts';
import { asksForWhom } from '../model/for-whom.ts';
import { STATED_FACTS } from '../model/tier.ts';
import { costTypeTitles } from '../model/titles.ts';
import type { Claimable } from '../queries/find-claimable.ts';
import { claimFaultText } from './claim-fault-text.ts';
import { subsidiarityFields } from './subsidiarity-fields.ts';

const ROWS = 6;

type StatedFact = (typeof STATED_FACTS)[number];
type TypedCost = {
  readonly value: string;
  readonly label: string;
  readonly subsidiaryTo: readonly string[];
  /** The facts of a person that its rate hangs on. */
  readonly facts: readonly StatedFact[];
  /** Tells whether a line says for whom it is, and on which event. */
  readonly asksForWhom: boolean;
  readonly isOnEvent: boolean;
};

/** The cost types that a grantee types itself: neither paid by place and month, nor a rate on others, nor passed on. */
export function typedCosts({ grant, computed }: Claimable): TypedCost[] {
  const titles = costTypeTitles(grant.rules, currentLanguage());
  return grant.costs
    .filter(
      ({ costType, basis }) => basis !== 'flat-rate' && basis !== 'open' && !computed.includes(costType),
    )
    .filter(({ costType }) => isPlanned(costType, grant.plan))
    .map(({ costType, subsidiaryTo, tiers }) => ({
      costType,
      subsidiaryTo,
      tiers,
      type: typeIn(grant, costType),
    }))
    .map(({ costType, subsidiaryTo, tiers, type }) => ({
      value: costType,
      asksForWhom: type !== undefined && asksForWhom(type),
      isOnEvent: type?.event !== undefined,
      label: titles[costType] ?? costType,
      subsidiaryTo,
      facts: STATED_FACTS.filter((fact) =>
        tiers.some(({ when }) => when.some((condition) => condition.fact === fact)),
      ),
    }));
}

const typeIn = ({ rules }: Claimable['grant'], costType: string) =>
  rules.costTypes.find(({ id }) => id === costType);

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
      ...[...fields, ...whomFields(name, options)].map((field) => ({ ...field, faultText: claimFaultText })),
      ...factFields(name, options),
      ...subsidiarityFields(name, options),
    ];
  });
}

/** The fields for whom a line is and on which event, where some cost type asks. */
const whomFields = (name: (part: string) => string, options: readonly TypedCost[]): FieldSpec[] => {
  const { forWhom: label, forWhomHint: hint, eventOn } = claimWords.new;
  return [
    ...(options.some((one) => one.asksForWhom)
      ? [{ name: name('forWhom'), kind: 'text' as const, label, hint, optional: true }]
      : []),
    ...(options.some((one) => one.isOnEvent)
      ? [{ name: name('eventOn'), kind: 'date' as const, label: eventOn, optional: true }]
      : []),
  ];
};

/** The fields for what the rate of some cost type hangs on; the first of them tells what is missing. */
const factFields = (name: (part: string) => string, options: readonly TypedCost[]): FieldSpec[] =>
  STATED_FACTS.filter((fact) => options.some(({ facts }) => facts.includes(fact))).map((fact) => ({
    name: name(`facts.${fact}`),
    kind: fact === 'month-of-job' || fact === 'hours-per-week' ? 'number' : 'text',
    label: claimWords.new.facts[fact],
    optional: true,
    faultText: claimFaultText,
  }));

/** Leaves out rows in which nothing stands, and facts that nobody states. */
export function withoutEmptyRows(input: Record<string, unknown>): Record<string, unknown> {
  const rows: readonly unknown[] = Array.isArray(input.lines) ? input.lines : [];
  return {
    ...input,
    lines: rows
      .map((row) => withoutNothing(row))
      .filter((row) => Object.values(row).some((value) => value !== undefined)),
  };
}

function withoutNothing(row: unknown): Record<string, unknown> {
  const { facts, forWhom, ...rest } = (row ?? {}) as Record<string, unknown>;
  const stated = Object.entries(facts ?? {}).filter(([, value]) => value !== undefined);
  return {
    ...rest,
    ...(stated.length > 0 && { facts: Object.fromEntries(stated) }),
    ...(typeof forWhom === 'string' && { forWhom: forWhom.split(/[,;]/).map((sign) => sign.trim()) }),
  };
}
