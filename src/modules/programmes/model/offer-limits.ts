import type { OfferItem } from './offer-items.ts';
import { type OfferUnit, quantityIn } from './offer-items.ts';
import type { ProgrammeRules } from './programme-rules.ts';

/** A limit of a programme on what one project offers, broken: with its figures, and how far it binds. */
export type BrokenOfferLimit = {
  readonly limit: 'below-minimum' | 'above-maximum' | 'place-mix' | 'too-few-posts';
  /** True if the programme lets a named person pass it with a reason. */
  readonly mayPass: boolean;
  /** True if a source states it. */
  readonly isVerified: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
};

type Limits = Pick<ProgrammeRules, 'offers' | 'sizes' | 'staffing'>;

/**
 * Finds every limit of a programme that one project breaks by what it offers. It is asked wherever somebody offers
 * something: a proposal is told, an application is stopped.
 */
export const brokenOfferLimits = (items: readonly OfferItem[], rules: Limits): BrokenOfferLimit[] => [
  ...againstSize(items, rules),
  ...againstMix(items, rules),
  ...againstStaffing(items, rules),
];

const COUNTED: ReadonlyMap<string, OfferUnit> = new Map([
  ['places', 'place'],
  ['participants', 'participant'],
  ['households', 'household'],
]);

/** Returns the limits on the size of one project that what it offers can be held to. */
export const projectSizes = ({ sizes }: Pick<ProgrammeRules, 'sizes'>) =>
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
export const mixedOffers = ({ offers }: Pick<ProgrammeRules, 'offers'>) =>
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

/**
 * A ratio is kept by the posts that a project offers; where it promises none and need not, nothing is measured. A file that has
 * no offer for the post leaves its ratio to words.
 */
function againstStaffing(items: readonly OfferItem[], { offers, staffing }: Limits): BrokenOfferLimit[] {
  return staffing.flatMap(
    ({ post, of, title, mostPerPost, promisedInProposal, broken, verified }): BrokenOfferLimit[] => {
      const unit = COUNTED.get(of) as OfferUnit;
      const isOffered = offers.some((offer) => offer.id === post && offer.unit === 'post');
      const posts = items.find(({ kind }) => kind === post)?.quantity ?? 0;
      const quantity = quantityIn(items, unit);
      if (!isOffered || (posts === 0 && !promisedInProposal) || quantity <= posts * mostPerPost) return [];
      const facts = { unit, quantity, posts, mostPerPost, postDe: title.de, postEn: title.en };
      return [
        {
          limit: 'too-few-posts',
          mayPass: broken === 'reasoned-exception',
          isVerified: verified,
          facts: { ...facts, leastPosts: Math.ceil((quantity * 100) / mostPerPost) / 100 },
        },
      ];
    },
  );
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
