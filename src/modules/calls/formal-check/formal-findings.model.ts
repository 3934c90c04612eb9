import { type Decision, decided, refused } from '#kernel/decision.ts';
import { mixedOffers, type ProgrammeRules, projectSizes } from '#modules/programmes/index.ts';
import { againstRules, type ProposalOffer } from '../proposal/proposal-hints.model.ts';
import type { FormalCheckStep } from './formal-procedure.model.ts';

/**
 * The points that the office checks before the committee scores. The last two only where the programme has such a
 * rule.
 */
export const FORMAL_POINTS = ['in-time', 'complete', 'cost-types', 'project-size', 'place-mix'] as const;
export type FormalPoint = (typeof FORMAL_POINTS)[number];

/** Prüfpunkt: the finding whether a proposal is in order at one point, and why if that needs saying. */
export type FormalFinding = {
  readonly point: FormalPoint;
  readonly isMet: boolean;
  readonly reason: string;
};

export type CheckedProposal = ProposalOffer & {
  readonly submittedAt: Date | null;
  /** The deadline it had to keep: that of the call, or a later one to complete it. */
  readonly dueBy: Date;
};

/** The suggestion of the figures at each point; `null` where only a person can tell. */
export type SuggestedFindings = ReadonlyMap<FormalPoint, boolean | null>;

/** The points of this programme, with what the figures say at each. */
export function suggestFindings(
  proposal: CheckedProposal,
  rules: Pick<ProgrammeRules, 'offers' | 'sizes' | 'staffing'>,
): SuggestedFindings {
  const departures = againstRules(proposal, rules).map(({ code }) => code);
  const isOfRightSize = !departures.includes('below-minimum') && !departures.includes('above-maximum');
  return new Map<FormalPoint, boolean | null>([
    ['in-time', proposal.submittedAt !== null && proposal.submittedAt < proposal.dueBy],
    ['complete', null],
    ['cost-types', null],
    ...(projectSizes(rules).length > 0 ? [['project-size', isOfRightSize] as const] : []),
    ...(mixedOffers(rules).length > 1 ? [['place-mix', !departures.includes('place-mix')] as const] : []),
  ]);
}

/**
 * Returns what the findings come to. Somebody who finds a point met although the figures say otherwise gives a
 * reason.
 */
export function judgeFormally(
  suggested: SuggestedFindings,
  findings: readonly FormalFinding[],
  mayComplete: boolean,
): Decision<
  Extract<FormalCheckStep, 'admit' | 'ask-completion' | 'exclude'>,
  'point-open' | 'departure-needs-reason'
> {
  const found = new Map(findings.map((finding) => [finding.point, finding]));
  if (found.size !== suggested.size || [...suggested.keys()].some((point) => !found.has(point)))
    return refused('point-open');
  if (findings.some(({ point, isMet, reason }) => isMet && suggested.get(point) === false && reason === ''))
    return refused('departure-needs-reason');
  if (findings.every(({ isMet }) => isMet)) return decided('admit');
  return decided(mayComplete ? 'ask-completion' : 'exclude');
}
