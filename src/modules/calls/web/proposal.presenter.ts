import { formatInstant, formatMoney, formatNumber, type Reading } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { callsMessages } from '../messages.ts';
import { checkFormally, type ProposalHint } from '../model/formal-check.ts';
import type { ProposalStatus } from '../model/proposal.ts';
import type { ProposalDetail } from '../queries/find-proposal.ts';
import type { ProposalListRow } from '../queries/list-proposals.ts';
import { lastInstant } from './call.presenter.ts';

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

export const proposalStatus = (status: string, reading: Reading) => ({
  label: callsMessages[reading].proposalStatuses[status as ProposalStatus],
  tone: TONES[status as ProposalStatus],
});

export const presentProposalRow = (row: ProposalListRow, reading: Reading) => ({
  href: `/proposals/${row.id}`,
  title: row.title,
  call: row.callTitle,
  callHref: `/calls/${row.callId}`,
  provider: row.providerName,
  field: row.fieldOfUse,
  places: formatNumber(row.places, reading),
  costs: formatMoney(row.costCents, reading),
  status: proposalStatus(row.status, reading),
  submitted: row.submittedAt
    ? formatInstant(row.submittedAt, reading)
    : callsMessages[reading].proposals.notSubmitted,
});

export function presentProposal(proposal: ProposalDetail, reading: Reading) {
  const { facts } = callsMessages[reading].proposal;
  const { workOpportunityPlaces, municipalPlaces, costCents, submittedAt, call } = proposal;
  const perPlace = Math.round(costCents / (workOpportunityPlaces + municipalPlaces));
  const closes = formatInstant(lastInstant(call.closesAt), reading);
  return {
    status: proposalStatus(proposal.status, reading),
    closes,
    facts: [
      { term: facts.provider, description: proposal.providerName },
      { term: facts.field, description: proposal.fieldOfUse },
      { term: facts.work, description: formatNumber(workOpportunityPlaces, reading) },
      { term: facts.municipal, description: formatNumber(municipalPlaces, reading) },
      { term: facts.costs, description: formatMoney(costCents, reading) },
      { term: facts.perPlace, description: formatMoney(perPlace, reading) },
      submittedAt
        ? { term: facts.submitted, description: formatInstant(submittedAt, reading) }
        : { term: facts.deadline, description: closes },
    ],
    hints: checkFormally(proposal, call, proposal.placeRules).map((hint) => hintText(hint, reading)),
    result: presentResult(proposal, reading),
  };
}

export function hintText({ code, facts, isVerified }: ProposalHint, reading: Reading): string {
  const words = callsMessages[reading].proposal.hints;
  const number = (name: string) => formatNumber(facts[name] ?? 0, reading);
  const sentence = {
    'costs-above-call': () => words.costs(formatMoney(facts.budgetCents ?? 0, reading)),
    'places-above-call': () => words.places(number('placesWanted')),
    'places-below-minimum': () => words.minimum(number('minimum')),
    'place-mix': () => words.mix(number('workOpportunity'), number('municipal')),
  }[code]();
  return isVerified === false ? `${sentence} ${words.assumed}` : sentence;
}

function presentResult({ status, result }: ProposalDetail, reading: Reading) {
  const { outcomes, resultFacts } = callsMessages[reading].proposal;
  if (!result) return null;
  const facts = [
    { term: resultFacts.rank, description: result.rank && formatNumber(result.rank, reading) },
    { term: resultFacts.points, description: result.points && formatPoints(result.points, reading) },
    { term: resultFacts.reason, description: result.reason },
  ];
  return {
    sentence: outcomes[status as keyof typeof outcomes],
    facts: facts.filter(({ description }) => description),
  };
}

/** Points come from the ranking with a point; German writes a comma. */
export const formatPoints = (points: string, reading: Reading): string =>
  reading === 'en' ? points : points.replace('.', ',');
