import type { Offer, OfferMode } from './offer.ts';

/** The way in which people take part, and the unit of a project that they count against; `null` where none does. */
export type ParticipationRule = {
  readonly mode: OfferMode;
  readonly seatUnit: 'participant' | 'household' | null;
};

/** The ways that do without a place; where an area offers several, the first of them begins a participation. */
const WITHOUT_PLACE: readonly OfferMode[] = ['measure', 'household', 'counselling', 'internship'];

type Offered = Pick<Offer, 'unit'> & { readonly mode: OfferMode };

/**
 * Returns how people take part in what a programme or area offers: on places where it has any, whatever happens on them,
 * else as its offers say.
 */
export function participationIn(offers: readonly Offered[]): ParticipationRule {
  const mode = WITHOUT_PLACE.find((one) => offers.some((offer) => offer.mode === one));
  if (mode === undefined || offers.some(({ unit }) => unit === 'place'))
    return { mode: 'place', seatUnit: null };
  const unit = offers.find((offer) => offer.mode === mode)?.unit;
  return { mode, seatUnit: unit === 'participant' || unit === 'household' ? unit : null };
}
