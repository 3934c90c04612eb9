import type { Cents } from '#kernel/money.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** The rules of a programme about the places of a project (Platzmix, Mindestplätze), with their evidence. */
export type PlaceRules = NonNullable<ProgrammeRules['places']>;

/** The parts of a proposal that are checked: places of both kinds, and costs. */
export type ProposalOffer = {
  readonly workOpportunityPlaces: number;
  readonly municipalPlaces: number;
  readonly costCents: Cents;
};
type CallLimits = { readonly placesWanted: number; readonly budgetCents: Cents };

/** One thing to look at before the proposal goes out. It stops nobody from handing in; the office's check follows. */
export type ProposalHint = {
  readonly code: 'costs-above-call' | 'places-above-call' | 'places-below-minimum' | 'place-mix';
  readonly facts: Readonly<Record<string, number>>;
  /** `true` if a source states the rule for every district; `undefined` where the call itself states it. */
  readonly isVerified?: boolean;
};

/**
 * Formale Prüfung: returns where an offer departs from its call and from the place rules of the programme, if it has
 * any.
 */
export const checkFormally = (
  offer: ProposalOffer,
  wanted: CallLimits,
  rules: PlaceRules | null,
): ProposalHint[] => [...againstCall(offer, wanted), ...(rules ? againstRules(offer, rules) : [])];

/** Returns where an offer departs from the place rules of the programme alone. */
export const againstRules = (offer: ProposalOffer, rules: PlaceRules): ProposalHint[] => [
  ...againstMinimum(offer, rules),
  ...againstMix(offer, rules),
];

function againstCall(offer: ProposalOffer, { placesWanted, budgetCents }: CallLimits): ProposalHint[] {
  const hints: ProposalHint[] = [];
  if (offer.costCents > budgetCents) hints.push({ code: 'costs-above-call', facts: { budgetCents } });
  if (placesOf(offer) > placesWanted) hints.push({ code: 'places-above-call', facts: { placesWanted } });
  return hints;
}

function againstMinimum(offer: ProposalOffer, { minimumPerProject: minimum }: PlaceRules): ProposalHint[] {
  if (!minimum || placesOf(offer) >= minimum.quantity) return [];
  return [
    {
      code: 'places-below-minimum',
      facts: { minimum: minimum.quantity },
      isVerified: minimum.verified,
    },
  ];
}

function againstMix(offer: ProposalOffer, { kinds, verified }: PlaceRules): ProposalHint[] {
  const work = kinds.find(({ id }) => id === 'work-opportunity')?.shareBasisPoints;
  const municipal = kinds.find(({ id }) => id === 'municipal')?.shareBasisPoints;
  if (!work || !municipal || offer.workOpportunityPlaces * municipal === offer.municipalPlaces * work)
    return [];
  const unit = greatestCommonDivisor(work, municipal);
  return [
    {
      code: 'place-mix',
      facts: { workOpportunity: work / unit, municipal: municipal / unit },
      isVerified: verified,
    },
  ];
}

const placesOf = ({ workOpportunityPlaces, municipalPlaces }: ProposalOffer): number =>
  workOpportunityPlaces + municipalPlaces;

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
