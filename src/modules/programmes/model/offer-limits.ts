import type { OfferItem } from './offer-items.ts';
import { type OfferUnit, quantityIn } from './offer-items.ts';
import type { ProgrammeRules } from './programme-rules.ts';

/** A limit of a programme on what one project offers, broken: with its figures, and how far it binds. */
export type BrokenOfferLimit = {
  readonly limit: 'below-minimum' | 'above-maximum' | 'place-mix';
  /** True if the programme lets a named person pass it with a reason. */
  readonly mayPass: boolean;
  /** True if a source states it. */
  readonly isVerified: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
};

type Limits = Pick<ProgrammeRules, 'offers' | 'sizes'>;

/**
 * Finds every limit of a programme that one project breaks by what it offers. It is asked wherever somebody offers
 * something: a proposal is told, an application is stopped.
 */
export const brokenOfferLimits = (items: readonly OfferItem[], rules: Limits): BrokenOfferLimit[] => [
  ...againstSize(items, rules),
  ...againstMix(items, rules),
];

const COUNTED: ReadonlyMap<string, OfferUnit> = new Map([
  ['places', 'place'],
  ['participants', 'participant'],
]);

/** Returns the limits on the size of one project that what it offers can be held to. */
export const projectSizes = ({ sizes }: Pick<Limits, 'sizes'>) =>
  sizes.flatMap((size) => {
    const unit = COUNTED.get(size.of);
    return size.scope === 'project' && unit ? [{ ...size, unit }] : [];
  });

function againstSize(items: readonly OfferItem[], rules: Limits): BrokenOfferLimit[] {
  return projectSizes(rules).flatMap((size): BrokenOfferLimit[] => {
    const { unit, atLeast = 0, atMost = Number.POSITIVE_INFINITY, broken, verified } = size;
    const quantity = quantityIn(items, unit);
    const about = { mayPass: broken === 'reasoned-exception', isVerified: verified };
    if (quantity < atLeast)
      return [{ ...about, limit: 'below-minimum', facts: { unit, quantity, least: atLeast } }];
    return quantity > atMost
      ? [{ ...about, limit: 'above-maximum', facts: { unit, quantity, most: atMost } }]
      : [];
  });
}

/** Returns the offers that stand in a mix (Platzmix), each with its share. */
export const mixedOffers = ({ offers }: Pick<Limits, 'offers'>) =>
  offers.flatMap(({ shareBasisPoints, ...offer }) =>
    shareBasisPoints === undefined ? [] : [{ ...offer, shareBasisPoints }],
  );

/** A project keeps the mix to the whole place: what a share comes to may be rounded either way. */
function againstMix(items: readonly OfferItem[], rules: Limits): BrokenOfferLimit[] {
  const mixed = mixedOffers(rules);
  const countOf = (id: string) => items.find(({ kind }) => kind === id)?.quantity ?? 0;
  const total = mixed.reduce((sum, { id }) => sum + countOf(id), 0);
  const isKept = mixed.every(
    ({ id, shareBasisPoints }) => Math.abs(countOf(id) - (total * shareBasisPoints) / 10_000) < 1,
  );
  if (isKept) return [];
  const unit = mixed.map(({ shareBasisPoints }) => shareBasisPoints).reduce(greatestCommonDivisor);
  const inWords = (count: (offer: (typeof mixed)[number]) => number, language: 'de' | 'en') =>
    mixed.map((offer) => `${count(offer)} × ${offer.title[language]}`).join(', ');
  const wanted = (offer: (typeof mixed)[number]) => offer.shareBasisPoints / unit;
  const offered = ({ id }: (typeof mixed)[number]) => countOf(id);
  return [
    {
      limit: 'place-mix',
      mayPass: false,
      isVerified: mixed.every(({ verified }) => verified),
      facts: {
        wantedDe: inWords(wanted, 'de'),
        wantedEn: inWords(wanted, 'en'),
        offeredDe: inWords(offered, 'de'),
        offeredEn: inWords(offered, 'en'),
      },
    },
  ];
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
