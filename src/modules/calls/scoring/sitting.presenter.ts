import { totalsText } from '#modules/programmes/index.ts';
import { formatMoney, formatNumber } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { callsMessages } from '../messages.ts';
import type { MySitting } from './list-my-sittings.ts';
import type { SittingProposal } from './list-sitting-proposals.ts';

export function presentSitting(sitting: MySitting, proposals: readonly SittingProposal[], criteria: number) {
  const words = callsMessages.sitting;
  const { scored, proposals: all, recused } = sitting;
  return {
    progress: words.progressText(formatNumber(scored), formatNumber(all)),
    share: all === 0 ? 0 : Math.floor((scored * 10_000) / all),
    recused: recused > 0 ? words.recused(recused) : null,
    undeclared: proposals.filter(({ hasDeclared }) => !hasDeclared),
    toScore: proposals
      .filter(({ hasDeclared }) => hasDeclared)
      .map((proposal) => presentProposal(proposal, criteria)),
  };
}

const STATE_TONES = { open: 'neutral', begun: 'warning', scored: 'success' } as const satisfies Record<
  string,
  Tone | 'neutral'
>;

function presentProposal(proposal: SittingProposal, criteria: number) {
  const { scoredCriteria } = proposal;
  const state = scoredCriteria === 0 ? 'open' : scoredCriteria < criteria ? 'begun' : 'scored';
  return {
    id: proposal.id,
    title: proposal.title,
    provider: proposal.bidderName,
    offers: totalsText(proposal.offers),
    costs: formatMoney(proposal.costCents),
    state: { label: callsMessages.sitting.states[state], tone: STATE_TONES[state] },
  };
}
