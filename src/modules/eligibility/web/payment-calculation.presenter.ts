import type { HeldValue, PlanMonth } from '#law/index.ts';
import {
  formatDate,
  formatHours,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercentage,
  type Reading,
} from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';
import { amountOf } from '../model/flat-plan.ts';
import type { PaymentPlan } from '../model/payment-plan.ts';

const WHOLE_MONTH = 30;

export type ShownCalculation = {
  /** Bases and steps, each once. */
  readonly steps: readonly string[];
  /** What was counted in thirtieths. */
  readonly parts: readonly string[];
  readonly values: readonly { readonly text: string; readonly isVerified: boolean }[];
};

/** The way to the amounts, so that somebody can compute them again. */
export function presentCalculation(plan: PaymentPlan, reading: Reading): ShownCalculation {
  const { months, values } = plan;
  const subsidies = months.flatMap(({ subsidy }) => subsidy ?? []);
  const flat = months.filter(({ thirtieths }) => thirtieths !== undefined && thirtieths !== WHOLE_MONTH);
  const words = eligibilityMessages[reading].fundingCheck.pay;
  return {
    steps: [
      ...new Set(subsidies.flatMap((subsidy) => stepsOf(subsidy, reading))),
      ...allowancesOf(plan, reading),
    ],
    parts: [
      ...subsidies.flatMap((subsidy) => partsOf(subsidy, reading)),
      ...flat.map(({ month, thirtieths = 0 }) =>
        words.flatPart(formatMonth(month, reading), formatNumber(thirtieths, reading)),
      ),
    ],
    values: values.map((value) => ({ text: valueText(value, reading), isVerified: value.verified })),
  };
}

/** What is paid by the hour without being a wage. */
const allowancesOf = ({ months, values, job }: PaymentPlan, reading: Reading): string[] =>
  values
    .filter(({ unit }) => unit === 'cents-per-hour' && months.every(({ subsidy }) => subsidy === undefined))
    .map((value) =>
      eligibilityMessages[reading].fundingCheck.pay.allowanceBase(
        formatHours(job.weeklyHours, reading),
        formatMoney(Number(value.value), reading),
        formatMoney(amountOf(value, job.weeklyHours), reading),
      ),
    );

function stepsOf({ baseCents, calculation }: PlanMonth, reading: Reading): string[] {
  const words = eligibilityMessages[reading].fundingCheck.pay;
  const { pay, weeklyHours, employerShareBasisPoints, parts } = calculation;
  const base = formatMoney(baseCents, reading);
  return [
    words.base(
      formatHours(weeklyHours, reading),
      formatMoney(pay.hourlyCents, reading),
      formatPercentage(employerShareBasisPoints, reading),
      base,
    ),
    ...parts.map(({ yearOfEmployment, rateBasisPoints }) =>
      words.step(formatNumber(yearOfEmployment, reading), formatPercentage(rateBasisPoints, reading), base),
    ),
  ];
}

/** Whole months at one rate need no words. */
function partsOf({ month, calculation: { parts } }: PlanMonth, reading: Reading): string[] {
  const words = eligibilityMessages[reading].fundingCheck.pay;
  if (parts.length === 1 && parts[0]?.thirtieths === WHOLE_MONTH) return [];
  return parts.map(({ thirtieths, rateBasisPoints, subsidyCents }) =>
    words.part(
      formatMonth(month, reading),
      formatNumber(thirtieths, reading),
      formatPercentage(rateBasisPoints, reading),
      formatMoney(subsidyCents, reading),
    ),
  );
}

function valueText({ title, unit, value, since, sources }: HeldValue, reading: Reading): string {
  const words = eligibilityMessages[reading].fundingCheck.pay;
  const amount =
    unit === 'basis-points'
      ? formatPercentage(Number(value), reading)
      : `${formatMoney(Number(value), reading)} ${words.units[unit === 'cents-per-month' ? unit : 'cents-per-hour']}`;
  const said = title[reading === 'en' ? 'en' : 'de'];
  return words.value(said, amount, formatDate(since, reading), sources.join('; '));
}
