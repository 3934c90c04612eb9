import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { ProgrammeRules } from './programme-rules.ts';

type Station = Pick<ProgrammeRules['stations'][number], 'needs'>;

/**
 * Decides whether everything is in force that the programme demands before a station: `inForce` are the kinds that hold
 * for the district or the whole Land.
 */
export function hasNeededDocuments(
  { needs = [] }: Station,
  inForce: readonly string[],
): Decision<true, 'needs-document'> {
  const missing = needs.find((kind) => !inForce.includes(kind));
  return missing === undefined ? decided(true) : refused('needs-document', { kind: missing });
}
