import { z } from 'zod';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import { type CallSelection, hasMembers } from './selection.model.ts';

const rules = {
  presentAbovePercent: z.int(),
  leastPresent: z.int(),
  largeSpreadPercent: z.int(),
};

/** The rules by which a committee or jury decides on one call: who must be present, and from where on members should talk. */
export type CommitteeRules = z.output<z.ZodObject<typeof rules>>;

/** Returns the rules as a row keeps them: all of them, or none where no members select. */
export const keptRules = (
  row: { readonly [Rule in keyof CommitteeRules]: number | null },
): CommitteeRules | null => z.object(rules).nullable().catch(null).parse(row);

/** The same as a programme states it, with its evidence. */
export type StatedCommitteeRules = NonNullable<ProgrammeRules['committee']>;

/** Decides by which rules the members of a call decide; by none where no members select. */
export function rulesForCall(
  selection: CallSelection,
  said: SaidRules,
  programme: StatedCommitteeRules | null,
): Decision<CommitteeRules | null, 'needs-committee-rules'> {
  if (!hasMembers(selection)) return decided(null);
  const complete = completeRules(said, programme);
  return complete ? decided(complete) : refused('needs-committee-rules');
}

type SaidRules = { readonly [Rule in keyof CommitteeRules]?: number | undefined };

/** Returns the runner's own rules before the programme's; `undefined` where neither says enough. */
const completeRules = (said: SaidRules, programme: StatedCommitteeRules | null): CommitteeRules | undefined =>
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
