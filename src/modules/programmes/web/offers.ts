import { currentLanguage, formatHours, formatNumber } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { offerWords } from '../messages/offer-words.ts';
import { OFFER_UNITS, type Offer } from '../model/offer.ts';
import {
  type AskedOffer,
  isWhole,
  type OfferItem,
  type OfferUnit,
  totalsByUnit,
} from '../model/offer-items.ts';

/** An offer item with the title that its programme gives it. */
export type TitledOffer = OfferItem & { readonly title: { readonly de: string; readonly en: string } };

type Offered = readonly Pick<Offer, 'id' | 'title' | 'unit'>[];

/** Returns a field for each offer of a programme: `offers.workshop.quantity`, read into the list of the command. */
export const offerFields = (offers: Offered, at = 'offers'): FieldSpec[] =>
  offers.map(({ id, title, unit }, index) => ({
    name: `${at}.${id}.quantity`,
    path: `${at}.${index}.quantity`,
    kind: isWhole(unit) ? 'number' : 'hours',
    label: title[currentLanguage()],
    hint: offerWords.hints[unit],
    optional: true,
  }));

/** Returns what the fields above were read into as the list that commands take: each offer by its kind. */
export const assembledOffers = (read: unknown, offers: Offered): AskedOffer[] =>
  offers.map(({ id }, index) => ({
    kind: id,
    quantity: (read as readonly { quantity?: number }[] | undefined)?.[index]?.quantity ?? 0,
  }));

/** Returns stored items as the fields show them. */
export const offerValues = (items: readonly OfferItem[], at = 'offers'): Record<string, number> =>
  Object.fromEntries(items.map(({ kind, quantity }) => [`${at}.${kind}.quantity`, quantity]));

/** Returns items with their titles as facts, one each. */
export const offerFacts = (items: readonly TitledOffer[]): Fact[] =>
  items.map(({ title, unit, quantity }) => ({
    term: title[currentLanguage()],
    description: quantityText(unit, quantity),
  }));

/** Returns items in one line: `9 × Hausbesuch, 3 × Werkstatt`. */
export const offersText = (items: readonly TitledOffer[]): string =>
  items.map(({ title, quantity }) => `${formatHours(quantity)} × ${title[currentLanguage()]}`).join(', ');

/** Returns what items come to in their units: `12 Plätze`. */
export const totalsText = (items: readonly OfferItem[]): string =>
  totalsByUnit(items)
    .map(({ unit, quantity }) => quantityText(unit, quantity))
    .join(', ');

/** Returns a quantity with its unit: `1 Platz`, `1,5 Stellen`. */
export function quantityText(unit: OfferUnit, quantity: number): string {
  const { one, many } = offerWords.units[unit];
  const number = Number.isInteger(quantity) ? formatNumber(quantity) : formatHours(quantity);
  return `${number} ${quantity === 1 ? one : many}`;
}

type Said = string | number | null | undefined;

/** Returns the same from the facts of a refusal; what names no unit is taken for places. */
export const quantityOfFacts = (unit: Said, quantity: Said): string =>
  quantityText(OFFER_UNITS.find((known) => known === unit) ?? 'place', Number(quantity));

/** Returns what a column or a sum of a unit is called: `Plätze`. */
export const unitTitle = (unit: OfferUnit): string => offerWords.titles[unit];

/** Returns a unit after `48 von 68`: `Plätzen`. */
export const unitOfMany = (unit: OfferUnit): string => offerWords.ofMany[unit];
