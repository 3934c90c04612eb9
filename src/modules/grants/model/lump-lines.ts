import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, fractionOf } from '#kernel/money.ts';
import { daysIn, monthsOf, thirtiethsOf } from '#kernel/month.ts';
import type { OfferItem, ProgrammeRules } from '#modules/programmes/index.ts';
import type { AskedLine } from './asked-plan.ts';

type Span = { readonly from: IsoDate; readonly until: IsoDate };

/**
 * Returns what a project comes to by the lump sums of its programme at their caps: units times months times rate, each unit and
 * month rounded for itself, as they are paid.
 */
export const lumpLines = (
  project: number | string,
  offers: readonly OfferItem[],
  { lumpSums }: Pick<ProgrammeRules, 'lumpSums'>,
  span: Span,
): AskedLine[] =>
  lumpSums.flatMap(({ costType, rateCents, kinds }) => {
    const units = offers
      .filter(({ kind }) => kinds?.includes(kind) ?? true)
      .reduce((sum, { quantity }) => sum + Math.round(quantity), 0);
    return units === 0
      ? []
      : [...yearsOf(span, rateCents)].map(([cashYear, { thirtieths, cents }]) => ({
          ...{ project, costType, cashYear },
          quantity: Math.round((units * thirtieths * 10_000) / 30) / 10_000,
          unitPriceCents: rateCents,
          amountCents: units * cents,
        }));
  });

/** Returns thirtieths of months and cents of one unit by year. */
function yearsOf(span: Span, rateCents: Cents): Map<number, { thirtieths: number; cents: Cents }> {
  const years = new Map<number, { thirtieths: number; cents: Cents }>();
  for (const month of monthsOf(span)) {
    const year = Number(month.slice(0, 4));
    const thirtieths = thirtiethsOf(month, daysIn(month, span));
    const before = years.get(year) ?? { thirtieths: 0, cents: 0 };
    years.set(year, {
      thirtieths: before.thirtieths + thirtieths,
      cents: before.cents + fractionOf(rateCents, thirtieths, 30),
    });
  }
  return years;
}
