import { formatInstant, formatMoney, formatNumber, type Reading } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { callsMessages } from '../messages.ts';
import type { MySitting } from '../queries/list-my-sittings.ts';
import type { SittingProposal } from '../queries/list-sitting-proposals.ts';
import { callStatus, lastInstant } from './call.presenter.ts';

export const presentSittingRow = (sitting: MySitting, reading: Reading) => ({
  href: `/sittings/${sitting.callId}`,
  title: sitting.title,
  status: callStatus(sitting.status, reading),
  scored: callsMessages[reading].sittings.progress(
    formatNumber(sitting.scored, reading),
    formatNumber(sitting.proposals, reading),
  ),
  undeclared: formatNumber(sitting.undeclared, reading),
  recused: formatNumber(sitting.recused, reading),
  closed: formatInstant(lastInstant(sitting.closesAt), reading),
});

export function presentSitting(
  sitting: MySitting,
  proposals: readonly SittingProposal[],
  criteria: number,
  reading: Reading,
) {
  const words = callsMessages[reading].sitting;
  const { scored, proposals: all, recused } = sitting;
  return {
    progress: words.progressText(formatNumber(scored, reading), formatNumber(all, reading)),
    share: all === 0 ? 0 : Math.floor((scored * 10_000) / all),
    recused: recused > 0 ? words.recused(recused) : null,
    undeclared: proposals.filter(({ hasDeclared }) => !hasDeclared),
    toScore: proposals
      .filter(({ hasDeclared }) => hasDeclared)
      .map((proposal) => presentProposal(proposal, criteria, reading)),
  };
}

const STATE_TONES = { open: 'neutral', begun: 'warning', scored: 'success' } as const satisfies Record<
  string,
  Tone | 'neutral'
>;

function presentProposal(proposal: SittingProposal, criteria: number, reading: Reading) {
  const { scoredCriteria } = proposal;
  const state = scoredCriteria === 0 ? 'open' : scoredCriteria < criteria ? 'begun' : 'scored';
  return {
    id: proposal.id,
    title: proposal.title,
    provider: proposal.providerName,
    places: formatNumber(proposal.places, reading),
    costs: formatMoney(proposal.costCents, reading),
    state: { label: callsMessages[reading].sitting.states[state], tone: STATE_TONES[state] },
  };
}
