import { type Decision, decided } from '#kernel/decision.ts';
import { type Cents, sumCents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';
import type { ClaimLine } from './claim.ts';
import { countOn } from './counted.ts';
import { type DrawableCommitment, drawFrom } from './draw.ts';
import type { ClaimSourceShare, PlannedClaimShare } from './sources.ts';
import { type BorneClaims, splitInStep } from './split-in-step.ts';
import type { JudgedClaimLine } from './verdicts.ts';

/** The means that a release rests on: the plan, and the money that stands for the grant in the year of payment. */
export type ClaimMeans = {
  readonly plan: readonly PlannedClaimShare[];
  readonly financing: Parameters<typeof splitInStep>[1]['financing'];
  /** The earlier claims as they were accepted and borne, and the part of them that the grantee spent itself. */
  readonly before: { readonly all: BorneClaims; readonly own: BorneClaims };
  readonly commitments: readonly DrawableCommitment[];
  /** The lines that the grantee holds to pass on, where it does; what it spends itself is used up there. */
  readonly held: readonly DrawableCommitment[];
  /** The cost types that it passes on. */
  readonly passedOn: readonly string[];
  readonly grantId: string;
  /** The line on which money of a source is counted that is not paid here. */
  readonly countedOn: (source: string) => string;
  readonly reason: string;
};

/** The sums that come of the lines of a claim: accepted, paid from own cash, counted from others; who bears it, and how it is booked. */
export type Settlement = {
  readonly acceptedCents: Cents;
  readonly paidCents: Cents;
  readonly countedCents: Cents;
  readonly shares: readonly ClaimSourceShare[];
  /** The sources that are counted. */
  readonly counted: readonly Pick<ClaimSourceShare, 'source' | 'sourceKind'>[];
  readonly postings: readonly Posting[];
};

/** Settles the judged lines of a claim over sources and budget lines, exact to the cent, or says what is missing. */
export function settleClaim(lines: readonly JudgedClaimLine[], means: ClaimMeans): Decision<Settlement> {
  const accepted = acceptedOf(lines);
  const shares = splitInStep(accepted, means, means.before.all);
  if (shares.refusal) return shares;
  const payments = drawFrom(shares.change, means.commitments, means.reason);
  if (payments.refusal) return payments;
  const used = useOwn(lines, means);
  if (used.refusal) return used;
  const counted = shares.change.filter(({ isPaid }) => !isPaid);
  const countedCents = sumCents(counted.map(({ cents }) => cents));
  const acceptedCents = sumCents(accepted.map(({ cents }) => cents));
  return decided({
    ...{ acceptedCents, countedCents, counted, shares: shares.change },
    paidCents: acceptedCents - countedCents,
    postings: [...payments.change, ...used.change, ...countOn(counted, means.countedOn, means)],
  });
}

const acceptedOf = (lines: readonly JudgedClaimLine[]) =>
  lines.map(({ line: { costType, form }, acceptedCents }) => ({
    costType,
    cents: acceptedCents ?? 0,
    isCounted: form === 'counted',
  }));

function useOwn(
  lines: readonly JudgedClaimLine[],
  { plan, financing, before, held, passedOn, reason }: ClaimMeans,
): Decision<Posting[]> {
  const own = lines.filter(({ line }) => isOwn(line, passedOn));
  const cents = sumCents(acceptedOf(own).map((one) => one.cents));
  if (held.length === 0 || cents <= 0) return decided([]);
  const shares = splitInStep(acceptedOf(own), { plan, financing }, before.own);
  return shares.refusal ? shares : drawFrom(shares.change, held, reason);
}

/** Tells whether a line is of what a grantee spends itself, and not of what it passes on. */
export const isOwn = (
  { form, costType }: Pick<ClaimLine, 'form' | 'costType'>,
  passedOn: readonly string[],
): boolean => form !== 'passed-on' && !passedOn.includes(costType);
