/**
 * Returns how a role may know people on the line (domain.md 5.1, docs/decisions/0006). The ministry sees sums only; a
 * district office sees its own cases one by one under a number, the grant authority and the auditor a sample.
 */
export const seesPeopleOnly = (role: string): 'one-by-one' | 'in-sums' =>
  role === 'programme-office' ? 'in-sums' : 'one-by-one';
