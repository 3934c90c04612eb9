import { formatNumber } from '#ui/language.ts';
import type { Act } from '#web/act.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { recordRecommendationAddress } from '../addresses.ts';
import { callProcedure } from '../call/call.model.ts';
import { type CommitteeRules, quorumOf } from '../call/committee-rules.model.ts';
import type { CallDetail } from '../call/find-call.ts';
import { callsMessages } from '../messages.ts';
import type { LotDetail } from './get-lot.ts';
import type { ProposalStanding } from './model/standings.ts';
import { recordRecommendation } from './record-recommendation.ts';

/** Returns the fields for who was present and why it was decided so. */
export function voteFields({ members }: LotDetail, rules: CommitteeRules): FieldSpec[] {
  const words = callsMessages.recommendation;
  return [
    {
      name: 'presentMembers',
      kind: 'ticks',
      label: words.present,
      hint: words.presentHint(formatNumber(quorumOf(members.length, rules))),
      options: members.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'reason', kind: 'long-text', label: words.reason },
  ];
}

/** Returns the fields of outcome and reason for one proposal: asked at a tie, open to the committee everywhere else. */
export function decisionFields({ id, title, rankedAs }: ProposalStanding): FieldSpec[] {
  const words = callsMessages.recommendation;
  const optional = rankedAs !== 'tie';
  const options = Object.entries(words.outcomes).map(([value, label]) => ({ value, label }));
  return [
    { name: `decisions.${id}.outcome`, kind: 'choice', label: words.outcomeOf(title), options, optional },
    { name: `decisions.${id}.reason`, kind: 'text', label: words.reasonOf(title), optional },
  ];
}

type Ranked = CallDetail & { readonly standings: readonly ProposalStanding[] };

/** The way to the minutes of the decision, once everything is checked and scored. */
export const recordRecommendationAct: Act<Ranked> = {
  permission: recordRecommendation.permission,
  address: recordRecommendationAddress,
  isButton: false,
  offer: {
    label: () => callsMessages.ranking.record,
    step: callProcedure['calls.record-recommendation'],
    notNow: waitsFor,
    kind: () => 'primary',
  },
};

/** Returns why the recommendation cannot be recorded yet. */
function waitsFor({ unchecked, standings }: Ranked): string | undefined {
  const { formalCheck, ranking } = callsMessages;
  if (unchecked > 0) return `${formalCheck.waiting(unchecked)}.`;
  const isIncomplete = standings.some(({ rankedAs }) => rankedAs === 'incomplete');
  return isIncomplete || standings.length === 0 ? ranking.recordWaits : undefined;
}
