import { type Cents, sumCents } from '#kernel/money.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** Finanzierungsart: how the grant follows the costs. */
type Financing = NonNullable<ProgrammeRules['procedure']['financing']>['kinds'][number];

type SourceKind = ProgrammeRules['sources'][number]['kind'];

/** One line of a finance plan: a cost type, from one source, in the year in which it is paid. */
export type PlanLine = {
  readonly number: number;
  /** None where a sum was asked for that nobody broke down. */
  readonly costType: string | null;
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly cashYear: number;
  /** The project that it is of; none: the grantee's own. */
  readonly projectId: string | null;
  readonly quantity: number | null;
  readonly unitPriceCents: Cents | null;
  readonly amountCents: Cents;
  /** The reason why less is granted than was applied for. */
  readonly note: string | null;
};

/** A fault of a line, at the field where it was typed. */
export type PlanFault = {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Finanzierungsplan: what something costs and who bears it. Once it is kept it never changes. */
export type FinancePlan = {
  readonly id: string;
  readonly financing: Financing;
  readonly ownFundsFirst: boolean;
  readonly lines: readonly PlanLine[];
};

/** Returns all lines of a plan together, whoever pays. */
export const planCents = (lines: readonly PlanLine[]): Cents =>
  sumCents(lines.map(({ amountCents }) => amountCents));

/** Returns the lines that the grantor pays from its own cash: the grant itself. */
const ownCashOf = (lines: readonly PlanLine[]): PlanLine[] =>
  lines.filter(({ sourceKind, amountCents }) => sourceKind === 'own-cash' && amountCents > 0);

/** Returns the grant of a plan in cents. */
export const ownCashCents = (lines: readonly PlanLine[]): Cents => planCents(ownCashOf(lines));

/** The money of one source in one year. */
export type YearOfSource = {
  readonly source: string;
  readonly cashYear: number;
  readonly amountCents: Cents;
};

/** Returns the grant of a plan by year and source. */
export const ownCashByYear = (lines: readonly PlanLine[]): YearOfSource[] =>
  [...Map.groupBy(ownCashOf(lines), ({ source, cashYear }) => `${cashYear} ${source}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => ({
      source: (all[0] as PlanLine).source,
      cashYear: (all[0] as PlanLine).cashYear,
      amountCents: planCents(all),
    }));
