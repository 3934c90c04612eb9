import {
  leadingUnit,
  type OfferUnit,
  offerFacts,
  quantityIn,
  quantityText,
} from '#modules/programmes/index.ts';
import { currentLanguage, formatInstant, formatMoney, formatNumber } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { lastInstant } from '../call/call.presenter.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from './find-proposal.ts';
import type { ProposalStatus } from './proposal.model.ts';
import { checkFormally, type ProposalHint } from './proposal-hints.model.ts';

const TONES: Readonly<Record<ProposalStatus, Tone | 'neutral'>> = {
  draft: 'neutral',
  submitted: 'info',
  admitted: 'success',
  incomplete: 'warning',
  excluded: 'neutral',
  withdrawn: 'neutral',
  recommended: 'success',
  reserve: 'warning',
  'not-recommended': 'neutral',
};

export const proposalStatus = (status: string) => ({
  label: callsMessages.proposalStatuses[status as ProposalStatus],
  tone: TONES[status as ProposalStatus],
});

export function presentProposal(proposal: ProposalDetail) {
  const { facts } = callsMessages.proposal;
  const { offers, costCents, submittedAt, call } = proposal;
  const closes = formatInstant(lastInstant(call.closesAt));
  return {
    status: proposalStatus(proposal.status),
    closes,
    facts: [
      { term: facts.provider, description: proposal.bidderName },
      { term: facts.field, description: proposal.fieldOfUse },
      ...offerFacts(offers),
      { term: facts.costs, description: formatMoney(costCents) },
      ...costsOfOne(proposal),
      submittedAt
        ? { term: facts.submitted, description: formatInstant(submittedAt) }
        : { term: facts.deadline, description: closes },
    ],
    hints: checkFormally(proposal, call, proposal.programme).map((hint) => hintText(hint)),
    result: presentResult(proposal),
  };
}

/** Presents what one place costs, or whatever the proposal is counted in. */
function costsOfOne({ offers, costCents }: ProposalDetail) {
  const unit = leadingUnit(offers);
  const quantity = quantityIn(offers, unit);
  const term = callsMessages.proposal.facts.perUnit(quantityText(unit, 1));
  return quantity === 0 ? [] : [{ term, description: formatMoney(Math.round(costCents / quantity)) }];
}

/** Returns why nothing can be handed in any more, or not yet. */
export function whyClosed({ call }: ProposalDetail, now: Date): string | undefined {
  const words = callsMessages.proposal;
  if (now >= call.closesAt) return words.deadlineOver(formatInstant(lastInstant(call.closesAt)));
  return call.status === 'open' ? undefined : words.notOpen;
}

export function hintText({ code, facts, isVerified }: ProposalHint): string {
  const words = callsMessages.proposal.hints;
  const quantity = (name: string) => quantityText(facts.unit as OfferUnit, Number(facts[name]));
  const sentence = {
    'costs-above-call': () => words.costs(formatMoney(Number(facts.budgetCents))),
    'offers-above-call': () => words.above(quantity('wanted')),
    'below-minimum': () => words.minimum(quantity('least')),
    'above-maximum': () => words.maximum(quantity('most')),
    'too-few-posts': () =>
      words.posts(
        formatNumber(Number(facts.leastPosts)),
        String(facts[currentLanguage() === 'en' ? 'postEn' : 'postDe']),
      ),
    'place-mix': () => words.mix(String(facts[currentLanguage() === 'en' ? 'wantedEn' : 'wantedDe'])),
  }[code]();
  return isVerified === false ? `${sentence} ${words.assumed}` : sentence;
}

function presentResult({ status, result }: ProposalDetail) {
  const { outcomes, resultFacts } = callsMessages.proposal;
  if (!result) return null;
  const facts = [
    { term: resultFacts.rank, description: result.rank && formatNumber(result.rank) },
    { term: resultFacts.points, description: result.points && formatPoints(result.points) },
    { term: resultFacts.reason, description: result.reason },
  ];
  return {
    sentence: outcomes[status as keyof typeof outcomes],
    facts: facts.filter(({ description }) => description),
  };
}

/** Points come from the ranking with a point; German writes a comma. */
export const formatPoints = (points: string): string =>
  currentLanguage() === 'en' ? points : points.replace('.', ',');
