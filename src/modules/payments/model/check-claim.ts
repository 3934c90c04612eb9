import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { sumCents } from '#kernel/money.ts';
import type { ClaimLine, NewLine } from './claim.ts';
import { type ClaimBound, mayClaim } from './may-claim.ts';
import { type ClaimMeans, type Settlement, settleClaim } from './settle-claim.ts';
import { type ClaimCut, type JudgedClaimLine, judgeLines } from './verdicts.ts';

type CheckedClaim = {
  readonly lines: readonly ClaimLine[];
  readonly now: { readonly lines: readonly NewLine[]; readonly bounds: readonly ClaimBound[] };
  readonly blocked: ReadonlySet<string>;
  readonly cashYear: number;
  readonly means: ClaimMeans;
};

/** The detail that the first person vouches for: every line of which less than all is accepted. */
export type ClaimCheck = { readonly cuts: Readonly<Record<string, ClaimCut>> };

/** Judges and settles a claim as its first person says, or tells why it cannot be: outdated, above the plan, no money. */
export function checkClaim(
  claim: CheckedClaim,
  { cuts }: ClaimCheck,
): Decision<Settlement & { readonly judged: readonly JudgedClaimLine[] }> {
  const judged = judgeLines(claim.lines, cuts, claim.blocked);
  const standing = judged.filter(({ outcome }) => outcome !== 'blocked').map(({ line }) => line);
  const requested = sumCents(standing.map(({ requestedCents }) => requestedCents));
  const outdatedBy = sumCents(standing.map((line) => Math.abs(line.requestedCents - nowOf(line, claim))));
  if (outdatedBy > 0)
    return refused('calculation-outdated', {
      requested,
      now: sumCents(standing.map((line) => nowOf(line, claim))),
    });
  const accepted = judged
    .filter(({ acceptedCents }) => acceptedCents !== null)
    .map(({ line: { costType, projectId }, acceptedCents }) => ({
      costType,
      projectId,
      cents: acceptedCents ?? 0,
    }));
  const may = mayClaim(accepted, claim.now.bounds);
  if (may.refusal) return may;
  const settled = settleClaim(judged, claim.means);
  return settled.refusal ? settled : decided({ ...settled.change, judged });
}

/** Returns what a computed line comes to by the days as they stand now; what was typed stands as it was typed. */
export function nowOf(
  line: ClaimLine,
  { now }: { readonly now: Pick<CheckedClaim['now'], 'lines'> },
): number {
  if (line.form !== 'lump' && line.form !== 'passed-on') return line.requestedCents;
  const same = now.lines.find(
    (one) => one.item === line.item && one.costType === line.costType && one.month === line.month,
  );
  return same?.requestedCents ?? 0;
}

/**
 * Returns the hash of what two people agree on: every line as claimed and as it stands now, what is blocked, what is cut, and
 * the year of payment. Other days or other payers make another content.
 */
export const hashClaim = (claim: CheckedClaim, { cuts }: ClaimCheck): string =>
  contentHash({
    cashYear: claim.cashYear,
    cuts,
    lines: claim.lines.map((line) => ({
      id: line.id,
      requestedCents: line.requestedCents,
      now: nowOf(line, claim),
      isBlocked: line.occupancyId !== null && claim.blocked.has(line.occupancyId),
    })),
    // Another claim that was paid meanwhile may have left another source behind.
    shares: settleClaim(judgeLines(claim.lines, cuts, claim.blocked), claim.means).change?.shares ?? [],
    plan: claim.means.plan.map(({ costType, source, amountCents }) => ({ costType, source, amountCents })),
  });
