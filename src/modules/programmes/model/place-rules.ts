import type { ProgrammeOfDay } from './definition-on.ts';
import type { Offer } from './offer.ts';

/** The rules for the places of a project: the mix (Platzmix) and the fewest, each with whether a source says it. */
export type PlaceRules = {
  readonly kinds: readonly (Pick<Offer, 'id' | 'title' | 'payer'> & { readonly shareBasisPoints: number })[];
  readonly minimumPerProject: { readonly quantity: number; readonly verified: boolean } | null;
  /** Tells whether a source says the mix. */
  readonly verified: boolean;
};

/** Returns the place rules of a programme; null where it offers no places in a mix. */
export function placeRulesOf({
  offers,
  sizes = [],
}: Pick<ProgrammeOfDay, 'offers' | 'sizes'>): PlaceRules | null {
  const kinds = offers.flatMap(({ unit, shareBasisPoints, ...offer }) =>
    unit === 'place' && shareBasisPoints !== undefined ? [{ ...offer, shareBasisPoints }] : [],
  );
  const least = leastPlacesOf(sizes);
  if (kinds.length === 0) return null;
  return {
    kinds,
    minimumPerProject:
      least?.atLeast === undefined ? null : { quantity: least.atLeast, verified: least.verified },
    verified: kinds.every(({ verified }) => verified),
  };
}

/** Returns the limit on the fewest places of a project, if a programme has one. */
export const leastPlacesOf = (sizes: NonNullable<ProgrammeOfDay['sizes']>) =>
  sizes.find(({ of, scope, atLeast }) => of === 'places' && scope === 'project' && atLeast !== undefined);
