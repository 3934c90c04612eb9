/**
 * How a committee decides as long as its own rules of procedure are not known to us. No source names a quorum or a
 * spread that calls for talk, so both are assumptions of ours: the pages say so wherever they count.
 */
export const COMMITTEE_RULES = {
  /** One person alone is no committee. */
  leastPresent: 2,
  /** Members this far apart, as a share of all points to be had, should talk before they decide. */
  largeSpreadBasisPoints: 2500,
  sources: [],
  verified: false,
} as const;

/** Beschlussfähigkeit: more than half of the members must be present, and never fewer than the least. */
export const quorumOf = (members: number): number =>
  Math.max(COMMITTEE_RULES.leastPresent, Math.floor(members / 2) + 1);

type Scale = readonly { readonly maximumPoints: number; readonly weight: number }[];

/** Whether two members see one proposal so differently that the committee should know before it decides. */
export function isLargeSpread(spread: string, criteria: Scale): boolean {
  const attainable = criteria.reduce((sum, { maximumPoints, weight }) => sum + maximumPoints * weight, 0);
  return Number(spread) * 10_000 > attainable * COMMITTEE_RULES.largeSpreadBasisPoints;
}
