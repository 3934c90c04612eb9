import { formatDate, formatMoney, formatMonth, formatPeriod } from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';
import type { PaymentComparison } from '../model/compare-payments.ts';
import {
  PAYERS,
  type Payer,
  type PayerAmounts,
  type PayerMonth,
  type PaymentPlan,
  sumAmounts,
  yearsOf,
} from '../model/payment-plan.ts';
import { citationIn } from './citation.ts';
import { titleOf } from './funding-check.presenter.ts';
import { presentCalculation } from './payment-calculation.presenter.ts';

/** A row of amounts: what it is about, then one text for each payer that pays anything, then the cost. */
export type AmountRow = {
  readonly name: string;
  readonly amounts: readonly string[];
  readonly total: string;
};

const FIRST_MONTHS = 12;

/** A comparison in finished words. A payer who pays nothing anywhere has no column. */
export function presentComparison({ plans, without }: PaymentComparison) {
  const words = eligibilityMessages.fundingCheck.pay;
  const paying = payersOf(plans);
  return {
    payers: paying.map((payer) => words.payers[payer]),
    rows: plans
      .filter(({ months }) => months.length > 0)
      .map((plan) => toRow(wholeNameOf(plan), sumAmounts(plan.months.slice(0, FIRST_MONTHS)), paying)),
    plans: plans.map((plan) => presentPlan(plan)),
    without: without.map(({ offer }) => titleOf(offer)),
  };
}

export type ShownPlan = ReturnType<typeof presentPlan>;

function presentPlan(plan: PaymentPlan) {
  const words = eligibilityMessages.fundingCheck.pay;
  const paying = payersOf([plan]);
  const row = (name: string, amounts: PayerAmounts) => toRow(name, amounts, paying);
  return {
    title: nameOf(plan),
    remarks: remarksOn(plan),
    payers: paying.map((payer) => words.payers[payer]),
    years: [
      ...yearsOf(plan.months).map((year) => row(year.year, year)),
      row(words.all, sumAmounts(plan.months)),
    ],
    months: runsOf(plan.months).map(({ first, last, month }) =>
      row(
        first === last
          ? formatMonth(first)
          : `${formatMonth(first)} – ${formatMonth(last)}, ${words.columns.each}`,
        month,
      ),
    ),
    calculation: presentCalculation(plan),
  };
}

/** Some texts are cited by the very name of their instrument. */
function nameOf({ offer }: PaymentPlan): string {
  const [title, citation] = [titleOf(offer), citationIn(offer.version.citation)];
  return citation.includes(title) ? citation : `${title}, ${citation}`;
}

/** A cost that lacks a part is not to be compared without a word. */
function wholeNameOf(plan: PaymentPlan): string {
  const words = eligibilityMessages.fundingCheck.pay;
  const name = nameOf(plan);
  return plan.months.length < FIRST_MONTHS || plan.gaps.some(({ on }) => on === plan.from)
    ? words.incomplete(name)
    : name;
}

const payersOf = (plans: readonly PaymentPlan[]): Payer[] =>
  PAYERS.filter((payer) => plans.some(({ months }) => months.some(({ byPayer }) => byPayer[payer] > 0)));

const toRow = (name: string, { byPayer, totalCents }: PayerAmounts, paying: readonly Payer[]): AmountRow => ({
  name,
  amounts: paying.map((payer) => formatMoney(byPayer[payer])),
  total: formatMoney(totalCents),
});

/** Returns the remarks that somebody must read before the amounts. */
function remarksOn({ from, until, months, isAtMost, isSample, values, gaps }: PaymentPlan): string[] {
  const words = eligibilityMessages.fundingCheck.pay;
  const isWage = months.some(({ subsidy }) => subsidy !== undefined);
  const hasAllowance = months.some(({ thirtieths }) => thirtieths !== undefined);
  return [
    ...(months.length > 0 ? [words.period(formatPeriod({ from, until }))] : []),
    ...(isSample ? [words.sample] : []),
    ...(isAtMost ? [words.atMost] : []),
    ...(isWage ? [words.flat] : []),
    ...(hasAllowance ? [words.allowance] : []),
    ...(values.some(({ verified }) => !verified) ? [words.restsOnUnverified] : []),
    ...gaps.map((gap) => words.gaps[gap.reason === 'no-value' ? gap.of : gap.reason](formatDate(gap.on))),
  ];
}

type Run = { first: string; last: string; month: PayerMonth };

/** Months in a row that cost the same are told once. */
function runsOf(months: readonly PayerMonth[]): Run[] {
  const runs: Run[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    const isSame = run && PAYERS.every((payer) => run.month.byPayer[payer] === month.byPayer[payer]);
    if (run && isSame) run.last = month.month;
    else runs.push({ first: month.month, last: month.month, month });
  }
  return runs;
}
