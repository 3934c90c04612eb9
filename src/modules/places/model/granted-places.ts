import type { OfferItem, ProgrammeRules, WorkTimeAsked } from '#modules/programmes/index.ts';

type Granted = WorkTimeAsked & {
  readonly kind: string;
  readonly number: number;
  readonly needsTests: boolean;
};

/**
 * Numbers the places of one project from one, in the order of the offers that it was granted; with what the programme says
 * of work on them. What is not counted in places makes none.
 */
export const grantedPlaces = (
  granted: readonly OfferItem[],
  { offers }: Pick<ProgrammeRules, 'offers'>,
): Granted[] =>
  granted
    .filter(({ unit }) => unit === 'place')
    .flatMap(({ kind, quantity }) => Array<string>(quantity).fill(kind))
    .map((kind, index) => {
      const offer = offers.find(({ id }) => id === kind);
      if (!offer) throw new Error(`the programme of a project does not offer what it was granted: ${kind}`);
      const { tests, workTime, askedUnder } = offer;
      return { kind, number: index + 1, needsTests: tests !== undefined, workTime, askedUnder };
    });
