import { currentLanguage, formatInstant } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { lastInstant } from '../call/call.presenter.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from '../proposal/find-proposal.ts';
import { hintText } from '../proposal/proposal.presenter.ts';
import { checkFormally } from '../proposal/proposal-hints.model.ts';
import type { FormalCheckDetail } from './find-formal-check.ts';
import { type FormalPoint, type SuggestedFindings, suggestFindings } from './formal-findings.model.ts';

const HINTS: Partial<Record<FormalPoint, readonly string[]>> = {
  'project-size': ['below-minimum', 'above-maximum'],
  'place-mix': ['place-mix'],
};

/** Returns what the figures of a proposal say at each point, with the deadline that it had to keep. */
export const suggestionsFor = (
  proposal: ProposalDetail,
  check: FormalCheckDetail | undefined,
): SuggestedFindings =>
  suggestFindings({ ...proposal, dueBy: check?.completeBy ?? proposal.call.closesAt }, proposal.programme);

/** The form of a check: for each point whether it is met, and why; at last the time to complete. */
export function checkFields(proposal: ProposalDetail, suggested: SuggestedFindings): FieldSpec[] {
  const words = callsMessages.formalCheck;
  const fields = [...suggested.keys()].flatMap((point): FieldSpec[] => [
    {
      name: `findings.${point}.isMet`,
      kind: 'yes-no',
      label: words.isMet(words.points[point]),
      hint: hintAt(point, proposal, suggested),
    },
    {
      name: `findings.${point}.reason`,
      kind: 'text',
      label: words.reasonOf(words.points[point]),
      hint: words.reasonHint,
      optional: true,
    },
  ]);
  return [
    ...fields,
    {
      name: 'completeOn',
      kind: 'date',
      label: words.completeOn,
      hint: words.completeHint,
      optional: true,
    },
  ];
}

/** Returns the findings that the figures suggest, filled in; where only a person can tell, nothing is. */
export const checkValues = (suggested: SuggestedFindings): Record<string, unknown> =>
  Object.fromEntries(
    [...suggested].flatMap(([point, isMet]) => (isMet === null ? [] : [[`findings.${point}.isMet`, isMet]])),
  );

function hintAt(
  point: FormalPoint,
  proposal: ProposalDetail,
  suggested: SuggestedFindings,
): string | undefined {
  const { suggested: says, allowed } = callsMessages.formalCheck;
  const isMet = suggested.get(point);
  if (point === 'cost-types') {
    const titles = proposal.costTypes.map((title) => title[currentLanguage()]);
    return titles.length > 0 ? allowed(titles.join(', ')) : undefined;
  }
  if (isMet === null || isMet === undefined) return undefined;
  const departure = checkFormally(proposal, proposal.call, proposal.programme).find(({ code }) =>
    HINTS[point]?.includes(code),
  );
  return [isMet ? says.met : says.notMet, departure && hintText(departure)].filter(Boolean).join(' ');
}

/** A recorded check as finished strings; what follows from it depends on where the proposal stands now. */
export function presentFormalCheck(proposal: ProposalDetail, check: FormalCheckDetail | undefined) {
  const words = callsMessages.formalCheck;
  return {
    sentence: sentenceOf(proposal, check),
    rows: (check?.findings ?? []).map(({ point, isMet, reason }) => ({
      point: words.points[point],
      result: isMet
        ? { tone: 'success' as const, label: words.met }
        : { tone: 'warning' as const, label: words.notMet },
      reason,
    })),
    next: words.ownNext[proposal.status as keyof typeof words.ownNext] ?? null,
  };
}

function sentenceOf({ status }: ProposalDetail, check: FormalCheckDetail | undefined): string {
  const { outcomes, open } = callsMessages.formalCheck;
  if (status === 'incomplete' && check?.completeBy)
    return outcomes.incomplete(formatInstant(lastInstant(check.completeBy)));
  if (status === 'excluded') return outcomes.excluded;
  return status === 'submitted' || !check ? open : outcomes.admitted;
}
