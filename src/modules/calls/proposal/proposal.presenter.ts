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
  const { workOpportunityPlaces, municipalPlaces, costCents, submittedAt, call } = proposal;
  const perPlace = Math.round(costCents / (workOpportunityPlaces + municipalPlaces));
  const closes = formatInstant(lastInstant(call.closesAt));
  return {
    status: proposalStatus(proposal.status),
    closes,
    facts: [
      { term: facts.provider, description: proposal.providerName },
      { term: facts.field, description: proposal.fieldOfUse },
      { term: facts.work, description: formatNumber(workOpportunityPlaces) },
      { term: facts.municipal, description: formatNumber(municipalPlaces) },
      { term: facts.costs, description: formatMoney(costCents) },
      { term: facts.perPlace, description: formatMoney(perPlace) },
      submittedAt
        ? { term: facts.submitted, description: formatInstant(submittedAt) }
        : { term: facts.deadline, description: closes },
    ],
    hints: checkFormally(proposal, call, proposal.placeRules).map((hint) => hintText(hint)),
    result: presentResult(proposal),
  };
}

/** Returns why nothing can be handed in any more, or not yet. */
export function whyClosed({ call }: ProposalDetail, now: Date): string | undefined {
  const words = callsMessages.proposal;
  if (now >= call.closesAt) return words.deadlineOver(formatInstant(lastInstant(call.closesAt)));
  return call.status === 'open' ? undefined : words.notOpen;
}

export function hintText({ code, facts, isVerified }: ProposalHint): string {
  const words = callsMessages.proposal.hints;
  const number = (name: string) => formatNumber(facts[name] ?? 0);
  const sentence = {
    'costs-above-call': () => words.costs(formatMoney(facts.budgetCents ?? 0)),
    'places-above-call': () => words.places(number('placesWanted')),
    'places-below-minimum': () => words.minimum(number('minimum')),
    'place-mix': () => words.mix(number('workOpportunity'), number('municipal')),
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
