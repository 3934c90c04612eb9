import type { Offer } from './offer.ts';

export type OfferUnit = Offer['unit'];

/** An offer item as it is asked for: so much of an offer; its unit is the programme's to say. */
export type AskedOffer = { readonly kind: string; readonly quantity: number };

/** An offer item (Angebotsposten): so much of one offer of a programme, as a call wants it or a project promises it. */
export type OfferItem = AskedOffer & { readonly unit: OfferUnit };

type Offered = Pick<Offer, 'id' | 'unit'>;

/** Units in which there is no half. */
const WHOLE: readonly OfferUnit[] = ['place', 'participant', 'household'];

export const isWhole = (unit: OfferUnit): boolean => WHOLE.includes(unit);

/** Returns what is asked for as items, in the order of the programme; what comes to nothing is none. */
export const offerItems = (asked: readonly AskedOffer[], offers: readonly Offered[]): OfferItem[] =>
  offers.flatMap(({ id, unit }) =>
    asked
      .filter(({ kind, quantity }) => kind === id && quantity > 0)
      .map(({ quantity }) => ({ kind: id, unit, quantity })),
  );

/** Finds offers that the programme does not have, and fractions of what is counted in whole. */
export const faultsInOffers = (
  asked: readonly AskedOffer[],
  offers: readonly Offered[],
  at = 'offers',
): { path: string; code: string; facts: Record<string, never> }[] =>
  asked.flatMap(({ kind, quantity }, index) => {
    const offer = offers.find(({ id }) => id === kind);
    if (!offer) return [{ path: `${at}.${index}.kind`, code: 'no-such-offer', facts: {} }];
    return isWhole(offer.unit) && !Number.isInteger(quantity)
      ? [{ path: `${at}.${index}.quantity`, code: 'too-precise', facts: {} }]
      : [];
  });

/** Returns how much items come to in one unit. */
export const quantityIn = (items: readonly OfferItem[], unit: OfferUnit): number =>
  sum(items.filter((item) => item.unit === unit));

/** Returns what items come to in each of their units, in the order in which the units appear. */
export const totalsByUnit = (items: readonly OfferItem[]): { unit: OfferUnit; quantity: number }[] =>
  [...Map.groupBy(items, ({ unit }) => unit)].map(([unit, all]) => ({ unit, quantity: sum(all) }));

/** The unit by which items are compared: places where there are any, else the first that is counted in whole. */
export const leadingUnit = (items: readonly OfferItem[]): OfferUnit => wholeUnitOf(items) ?? 'place';

/** The unit in which offers are counted together; the first of them says it where none is counted in whole. */
export const countedUnit = (offers: readonly Pick<Offer, 'unit'>[]): OfferUnit =>
  wholeUnitOf(offers) ?? offers[0]?.unit ?? 'place';

const wholeUnitOf = (counted: readonly Pick<Offer, 'unit'>[]): OfferUnit | undefined =>
  WHOLE.find((unit) => counted.some((one) => one.unit === unit));

/** Hundredths are added and not fractions, so that nothing is lost on the way. */
const sum = (items: readonly AskedOffer[]): number =>
  items.reduce((total, { quantity }) => total + Math.round(quantity * 100), 0) / 100;
