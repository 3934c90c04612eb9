import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type Cents, sumCents } from '#kernel/money.ts';

/** A sum that lines may not exceed: of a cost type or a project, as the notice in force grants it. */
export type ClaimBound = {
  readonly costType?: string;
  readonly projectId?: string;
  readonly leftCents: Cents;
};

type Line = { readonly costType: string; readonly projectId: string | null; readonly cents: Cents };

type ClaimRefusal = 'nothing-to-claim' | 'plan-exhausted' | 'project-exhausted';

/** Returns the sum that these lines claim, or why they may not: nothing is due, or more than is left of what was granted. */
export function mayClaim(
  lines: readonly Line[],
  bounds: readonly ClaimBound[],
): Decision<Cents, ClaimRefusal> {
  const total = sumCents(lines.map(({ cents }) => cents));
  if (lines.length === 0 || total < 0) return refused('nothing-to-claim', { total });
  for (const { costType, projectId, leftCents } of bounds) {
    const wanted = sumCents(
      lines
        .filter((line) => (projectId ? line.projectId === projectId : line.costType === costType))
        .map(({ cents }) => cents),
    );
    if (wanted > Math.max(0, leftCents))
      return projectId
        ? refused('project-exhausted', { left: leftCents, wanted })
        : refused('plan-exhausted', { costType: costType ?? '', left: leftCents, wanted });
  }
  return decided(total);
}

type AdvanceWindow = { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
type AdvanceTerms = {
  readonly mode: 'advance' | 'reimbursement' | 'notice';
  readonly windowDays: number | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
};

/** Tells whether money may be asked for before it is spent: by the notice, within its days, and not further ahead than its window. */
export function mayAdvance(
  { startsOn, endsOn }: AdvanceWindow,
  terms: AdvanceTerms,
  today: IsoDate,
): Decision<AdvanceWindow, 'no-advance' | 'outside-grant' | 'window-too-long'> {
  if (terms.mode === 'reimbursement') return refused('no-advance');
  if (startsOn < terms.startsOn || endsOn > terms.endsOn)
    return refused('outside-grant', { from: terms.startsOn, until: addDays(terms.endsOn, -1) });
  const furthest = terms.windowDays === null ? null : addDays(today, terms.windowDays);
  return furthest !== null && addDays(endsOn, -1) > furthest
    ? refused('window-too-long', { furthest })
    : decided({ startsOn, endsOn });
}
