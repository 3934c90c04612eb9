import type { Period } from '#kernel/period.ts';
import type { LawFacts } from '#law/index.ts';

/** Days of work in this Land that use up the time of the law; at another Jobcenter where they are not `isOwn`. */
export type WorkedAssignment = Period & { readonly isOwn: boolean };

/**
 * Returns what is known about somebody with the work that the Land itself knows of, so that nobody types it. Days that
 * were declared as well count once. Where nobody has said what there was elsewhere, the time stays unknown.
 */
export function withWorkedDays(facts: LawFacts, worked: readonly WorkedAssignment[]): LawFacts {
  if (facts.assignments16d === undefined || worked.length === 0) return facts;
  const own = worked.map(({ from, until }) => ({ from, until }));
  return { ...facts, assignments16d: [...facts.assignments16d, ...own] };
}
