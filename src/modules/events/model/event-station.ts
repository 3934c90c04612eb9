import type { BodyKind, ProgrammeRules } from '#modules/programmes/index.ts';

/** Those whom a procedure names and who are no body of the Land with an address. */
const NO_HOST: readonly BodyKind[] = ['committee', 'jury', 'household', 'employer'];

/** Returns the kinds of body that have a part in a programme: whoever acts at a station, is granted to or is passed on to. */
export function bodiesOfProgramme({
  stations,
  recipients,
}: Pick<ProgrammeRules, 'stations' | 'recipients'>): BodyKind[] {
  const named = [...recipients, ...stations.flatMap(({ by, to }) => (to ? [...by, to] : by))];
  return [...new Set(named)].filter((kind) => !NO_HOST.includes(kind)).sort();
}
