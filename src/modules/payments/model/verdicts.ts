import type { Cents } from '#kernel/money.ts';
import type { ClaimCutReason, ClaimLine, LineOutcome } from './claim.ts';

/** The cut of a line of which the first person accepts less than all. */
export type ClaimCut = {
  readonly acceptedCents: Cents;
  readonly reasonCode?: ClaimCutReason | undefined;
  readonly remark?: string | undefined;
};

/** A line with what becomes of it once the claim is released. */
export type JudgedClaimLine = {
  readonly line: ClaimLine;
  readonly outcome: LineOutcome;
  readonly acceptedCents: Cents | null;
  readonly reasonCode: ClaimCutReason | null;
  readonly remark: string | null;
};

type Cuts = Readonly<Record<string, ClaimCut>>;

/** Returns the faults of what the first person typed, by line: a cut without its reason, more than was claimed. */
export function faultsInCuts(
  lines: readonly ClaimLine[],
  cuts: Cuts,
): { path: string; code: string; facts: Record<string, number> }[] {
  return lines.flatMap(({ id, requestedCents }) => {
    const cut = cuts[id];
    if (!cut || cut.acceptedCents === requestedCents) return [];
    const at = (field: keyof ClaimCut, code: string, facts = {}) => [
      { path: `lines.${id}.${field}`, code, facts },
    ];
    if (requestedCents < 0) return at('acceptedCents', 'taken-back-whole');
    if (cut.acceptedCents > requestedCents) return at('acceptedCents', 'above-requested', { requestedCents });
    return cut.reasonCode === undefined ? at('reasonCode', 'needs-reason') : [];
  });
}

/**
 * Judges every line: blocked while a change on its place is open, and then it stays behind for the next claim; cut as the
 * first person says; else accepted.
 */
export const judgeLines = (
  lines: readonly ClaimLine[],
  cuts: Cuts,
  blocked: ReadonlySet<string>,
): JudgedClaimLine[] => lines.map((line) => judge(line, cuts[line.id], blocked));

function judge(line: ClaimLine, cut: ClaimCut | undefined, blocked: ReadonlySet<string>): JudgedClaimLine {
  if (line.occupancyId !== null && blocked.has(line.occupancyId))
    return { line, outcome: 'blocked', acceptedCents: null, reasonCode: null, remark: null };
  const acceptedCents = cut?.acceptedCents ?? line.requestedCents;
  const remark = cut?.remark ?? null;
  if (acceptedCents === line.requestedCents)
    return { line, outcome: 'accepted', acceptedCents, reasonCode: null, remark };
  const outcome = acceptedCents === 0 ? 'rejected' : 'reduced';
  return { line, outcome, acceptedCents, reasonCode: cut?.reasonCode ?? 'other', remark };
}
