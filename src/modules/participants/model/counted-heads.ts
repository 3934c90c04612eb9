import type { IsoDate } from '#kernel/calendar.ts';
import { contains, type Period } from '#kernel/period.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

type Member = { readonly role: 'partner' | 'child'; readonly valid: Period };

/**
 * Returns how many participants a participation counts as on a day: a household is one where it is counted in households,
 * else its adults or everybody, as the file says; whoever takes part alone is one.
 */
export function countedHeads(
  {
    seatUnit,
    householdCounts,
  }: {
    readonly seatUnit: 'participant' | 'household' | null;
    readonly householdCounts: NonNullable<ProgrammeRules['participation']>['householdCounts'];
  },
  members: readonly Member[],
  day: IsoDate,
): number {
  if (seatUnit === 'household' || householdCounts === undefined) return 1;
  const there = members.filter(({ valid }) => contains(valid, day));
  return 1 + there.filter(({ role }) => householdCounts === 'everybody' || role === 'partner').length;
}
