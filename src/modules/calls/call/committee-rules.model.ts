import { z } from 'zod';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

const rules = {
  presentAbovePercent: z.int(),
  leastPresent: z.int(),
  largeSpreadPercent: z.int(),
};

/** The rules by which the committee decides on one call: who must be present, and from where on members should talk. */
export type CommitteeRules = z.output<z.ZodObject<typeof rules>>;

/** The same as a programme states it, with its evidence. */
export type StatedCommitteeRules = NonNullable<ProgrammeRules['committee']>;

/** Returns the rules of a call: the district's own before the programme's; `undefined` where neither says enough. */
export const rulesForCall = (
  said: { readonly [Rule in keyof CommitteeRules]?: number | undefined },
  programme: StatedCommitteeRules | null,
): CommitteeRules | undefined =>
  z.object(rules).safeParse({
    presentAbovePercent: said.presentAbovePercent ?? programme?.presentAbovePercent,
    leastPresent: said.leastPresent ?? programme?.leastPresent,
    largeSpreadPercent: said.largeSpreadPercent ?? programme?.largeSpreadPercent,
  }).data;

/**
 * Returns on what the rules of a call rest: on the district that set its own, or on the programme, whether shown or
 * not.
 */
export function originOf(
  call: CommitteeRules,
  programme: StatedCommitteeRules | null,
): 'own' | 'verified' | 'unverified' {
  const isTheirs = (Object.keys(rules) as (keyof CommitteeRules)[]).every(
    (rule) => call[rule] === programme?.[rule],
  );
  if (!programme || !isTheirs) return 'own';
  return programme.verified ? 'verified' : 'unverified';
}

/** Beschlussfähigkeit: more than a share of the members must be present, and never fewer than the least. */
export const quorumOf = (members: number, { presentAbovePercent, leastPresent }: CommitteeRules): number =>
  Math.max(leastPresent, Math.floor((members * presentAbovePercent) / 100) + 1);

type Scale = readonly { readonly maximumPoints: number; readonly weight: number }[];

/** Tells whether two members see one proposal so differently that the committee should know before it decides. */
export function isLargeSpread(
  spread: string,
  criteria: Scale,
  { largeSpreadPercent }: CommitteeRules,
): boolean {
  const attainable = criteria.reduce((sum, { maximumPoints, weight }) => sum + maximumPoints * weight, 0);
  return Number(spread) * 100 > attainable * largeSpreadPercent;
}
