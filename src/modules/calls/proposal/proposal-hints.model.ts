import type { Cents } from '#kernel/money.ts';
import {
  type BrokenOfferLimit,
  brokenOfferLimits,
  type OfferItem,
  type ProgrammeRules,
  quantityIn,
  totalsByUnit,
} from '#modules/programmes/index.ts';

/** The parts of a proposal that are checked: what it offers, and its costs. */
export type ProposalOffer = { readonly offers: readonly OfferItem[]; readonly costCents: Cents };
type CallLimits = { readonly offers: readonly OfferItem[]; readonly budgetCents: Cents };
type Rules = Pick<ProgrammeRules, 'offers' | 'sizes' | 'staffing'>;

/** One thing to look at before the proposal goes out. It stops nobody from handing in; the office's check follows. */
export type ProposalHint = {
  readonly code: 'costs-above-call' | 'offers-above-call' | BrokenOfferLimit['limit'];
  readonly facts: Readonly<Record<string, string | number>>;
  /** `true` if a source states the rule for every district; `undefined` where the call itself states it. */
  readonly isVerified?: boolean;
};

/** Formale Prüfung: returns where a proposal departs from its call and from the limits of the programme. */
export const checkFormally = (proposal: ProposalOffer, wanted: CallLimits, rules: Rules): ProposalHint[] => [
  ...againstCall(proposal, wanted),
  ...againstRules(proposal, rules),
];

/** Returns where a proposal departs from the limits of the programme alone. */
export const againstRules = ({ offers }: ProposalOffer, rules: Rules): ProposalHint[] =>
  brokenOfferLimits(offers, rules).map(({ limit, facts, isVerified }) => ({
    code: limit,
    facts,
    isVerified,
  }));

function againstCall({ offers, costCents }: ProposalOffer, wanted: CallLimits): ProposalHint[] {
  const { budgetCents } = wanted;
  const costs: ProposalHint[] =
    costCents > budgetCents ? [{ code: 'costs-above-call', facts: { budgetCents } }] : [];
  const above = totalsByUnit(offers).flatMap(({ unit, quantity }): ProposalHint[] => {
    const most = quantityIn(wanted.offers, unit);
    return quantity > most ? [{ code: 'offers-above-call', facts: { unit, wanted: most } }] : [];
  });
  return [...costs, ...above];
}
