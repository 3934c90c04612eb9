import { type Cents, fractionOf, sumCents } from '#kernel/money.ts';
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
export function judgeLines(
  lines: readonly ClaimLine[],
  cuts: Cuts,
  blocked: ReadonlySet<string>,
): JudgedClaimLine[] {
  const judged = new Map(lines.map((line) => [line.id, judge(line, cuts[line.id], blocked)]));
  return lines.map((line) =>
    line.form === 'counted' ? follow(line, [...judged.values()]) : (judged.get(line.id) as JudgedClaimLine),
  );
}

/** Judges a line that is counted on top of others: it is cut as they are, and comes with them in the next claim. */
function follow(line: ClaimLine, judged: readonly JudgedClaimLine[]): JudgedClaimLine {
  const base = judged.filter(
    (one) =>
      one.line.costType === line.costType && one.line.month === line.month && !AFTER_ALL.has(one.line.form),
  );
  const requested = sumCents(base.map((one) => one.line.requestedCents));
  const accepted = sumCents(base.map(({ acceptedCents }) => acceptedCents ?? 0));
  const acceptedCents =
    line.requestedCents < 0 || requested <= 0
      ? line.requestedCents
      : Math.max(0, fractionOf(line.requestedCents, accepted, requested));
  return outcomeOf(line, acceptedCents, 'follows', null);
}

/** The forms of line that nothing is counted on top of. */
const AFTER_ALL: ReadonlySet<ClaimLine['form']> = new Set(['counted', 'need']);

function judge(line: ClaimLine, cut: ClaimCut | undefined, blocked: ReadonlySet<string>): JudgedClaimLine {
  if (line.occupancyId !== null && blocked.has(line.occupancyId))
    return { line, outcome: 'blocked', acceptedCents: null, reasonCode: null, remark: null };
  const acceptedCents = cut?.acceptedCents ?? line.requestedCents;
  return outcomeOf(line, acceptedCents, cut?.reasonCode ?? 'other', cut?.remark ?? null);
}

function outcomeOf(
  line: ClaimLine,
  acceptedCents: Cents,
  reason: ClaimCutReason,
  remark: string | null,
): JudgedClaimLine {
  if (acceptedCents === line.requestedCents)
    return { line, outcome: 'accepted', acceptedCents, reasonCode: null, remark };
  const outcome = acceptedCents === 0 ? 'rejected' : 'reduced';
  return { line, outcome, acceptedCents, reasonCode: reason, remark };
}
