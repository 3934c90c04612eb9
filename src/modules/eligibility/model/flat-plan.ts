import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, fractionOf, sumCents } from '#kernel/money.ts';
import { daysIn, monthsOf, thirtiethsOf } from '#kernel/month.ts';
import { type HeldValue, valueOn } from '#law/index.ts';
import { amountsOf, NO_AMOUNTS, type Payer, type PaymentPlan, type PaymentValue } from './payment-plan.ts';

/** The value that one payer gives for every hour or month; `path` is the value in the law. */
export type PayerValue = { readonly payer: Payer; readonly of: PaymentValue; readonly path: string };

type FlatPlan = Pick<PaymentPlan, 'months' | 'values' | 'gaps'>;

const THIRTIETHS = 30;

/** A place without a wage: whatever is held of it, up to the month in which nothing is. */
export function planFlat(
  wanted: readonly PayerValue[],
  weeklyHours: number,
  from: IsoDate,
  until: IsoDate,
): FlatPlan {
  const months = monthsOf({ from, until }).map((month) => {
    const on = month > from ? month : from;
    const thirtieths = thirtiethsOf(month, daysIn(month, { from, until }));
    const held = wanted.map(({ path, ...value }) => ({ ...value, value: valueOn(path, on), on }));
    return { month, thirtieths, held };
  });
  const end = months.findIndex(({ held }) => held.every(({ value }) => value === undefined));
  const paid = end < 0 ? months : months.slice(0, end);
  return {
    months: paid.map(({ month, thirtieths, held }) => {
      const paidBy = (payer: Payer): Cents =>
        sumCents(
          held.map((one) =>
            one.payer === payer && one.value ? amountOf(one.value, weeklyHours, thirtieths) : 0,
          ),
        );
      const byPayer = { ...NO_AMOUNTS, jobcenter: paidBy('jobcenter'), land: paidBy('land') };
      return { month: month.slice(0, 7), ...amountsOf(byPayer), thirtieths };
    }),
    values: distinct(paid.flatMap(({ held }) => held.flatMap(({ value }) => value ?? []))),
    gaps: wanted.flatMap(({ of }) => {
      const gap = months.flatMap(({ held }) => held).find((one) => one.of === of && one.value === undefined);
      return gap ? [{ reason: 'no-value' as const, of, on: gap.on }] : [];
    }),
  };
}

/** Returns the amount of a month: by the hour × weekly hours × 13/3; a part of a month in thirtieths; rounded once. */
export const amountOf = ({ unit, value }: HeldValue, weeklyHours: number, thirtieths = THIRTIETHS): Cents =>
  unit === 'cents-per-hour'
    ? fractionOf(Number(value), inHundredths(weeklyHours) * 13 * thirtieths, 100 * 3 * THIRTIETHS)
    : fractionOf(Number(value), thirtieths, THIRTIETHS);

const inHundredths = (hours: number): number => Math.round(hours * 100);

const distinct = (values: readonly HeldValue[]): HeldValue[] => [
  ...new Map(values.map((value) => [`${value.path} ${value.since}`, value])).values(),
];
