import type { HeldValue, PlanMonth } from '#law/index.ts';
import {
  currentLanguage,
  formatDate,
  formatHours,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercentage,
} from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';
import { amountOf } from '../model/flat-plan.ts';
import type { PaymentPlan } from '../model/payment-plan.ts';

const WHOLE_MONTH = 30;

type ShownCalculation = {
  /** Bases and steps, each once. */
  readonly steps: readonly string[];
  /** The parts that were counted in thirtieths. */
  readonly parts: readonly string[];
  readonly values: readonly { readonly text: string; readonly isVerified: boolean }[];
};

/** The way to the amounts, so that somebody can compute them again. */
export function presentCalculation(plan: PaymentPlan): ShownCalculation {
  const { months, values } = plan;
  const subsidies = months.flatMap(({ subsidy }) => subsidy ?? []);
  const flat = months.filter(({ thirtieths }) => thirtieths !== undefined && thirtieths !== WHOLE_MONTH);
  const words = eligibilityMessages.fundingCheck.pay;
  return {
    steps: [...new Set(subsidies.flatMap((subsidy) => stepsOf(subsidy))), ...allowancesOf(plan)],
    parts: [
      ...subsidies.flatMap((subsidy) => partsOf(subsidy)),
      ...flat.map(({ month, thirtieths = 0 }) =>
        words.flatPart(formatMonth(month), formatNumber(thirtieths)),
      ),
    ],
    values: values.map((value) => ({ text: valueText(value), isVerified: value.verified })),
  };
}

/** Returns the pay by the hour that is not a wage. */
const allowancesOf = ({ months, values, job }: PaymentPlan): string[] =>
  values
    .filter(({ unit }) => unit === 'cents-per-hour' && months.every(({ subsidy }) => subsidy === undefined))
    .map((value) =>
      eligibilityMessages.fundingCheck.pay.allowanceBase(
        formatHours(job.weeklyHours),
        formatMoney(Number(value.value)),
        formatMoney(amountOf(value, job.weeklyHours)),
      ),
    );

function stepsOf({ baseCents, calculation }: PlanMonth): string[] {
  const words = eligibilityMessages.fundingCheck.pay;
  const { pay, weeklyHours, employerShareBasisPoints, parts } = calculation;
  const base = formatMoney(baseCents);
  return [
    words.base(
      formatHours(weeklyHours),
      formatMoney(pay.hourlyCents),
      formatPercentage(employerShareBasisPoints),
      base,
    ),
    ...parts.map(({ yearOfEmployment, rateBasisPoints }) =>
      words.step(formatNumber(yearOfEmployment), formatPercentage(rateBasisPoints), base),
    ),
  ];
}

/** Whole months at one rate need no words. */
function partsOf({ month, calculation: { parts } }: PlanMonth): string[] {
  const words = eligibilityMessages.fundingCheck.pay;
  if (parts.length === 1 && parts[0]?.thirtieths === WHOLE_MONTH) return [];
  return parts.map(({ thirtieths, rateBasisPoints, subsidyCents }) =>
    words.part(
      formatMonth(month),
      formatNumber(thirtieths),
      formatPercentage(rateBasisPoints),
      formatMoney(subsidyCents),
    ),
  );
}

function valueText({ title, unit, value, since, sources }: HeldValue): string {
  const words = eligibilityMessages.fundingCheck.pay;
  const amount =
    unit === 'basis-points'
      ? formatPercentage(Number(value))
      : `${formatMoney(Number(value))} ${words.units[unit === 'cents-per-month' ? unit : 'cents-per-hour']}`;
  const said = title[currentLanguage()];
  return words.value(said, amount, formatDate(since), sources.join('; '));
}
