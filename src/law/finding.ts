import type { FactName } from './facts.ts';
import { ALWAYS, type Day, NEVER } from './time/day.ts';

/** The answer to one question on one day. */
export type Finding = {
  readonly verdict: 'met' | 'not-met' | 'unknown';
  /** The facts that are absent and could still change the verdict. */
  readonly missing: readonly FactName[];
  /** The day before which the verdict cannot become `met`; a day of the past where it is. */
  readonly soonest: Day;
};

const NOTHING_MISSING: readonly FactName[] = [];
const MET: Finding = { verdict: 'met', missing: NOTHING_MISSING, soonest: ALWAYS };

export const met = (): Finding => MET;

export const notMet = (soonest: Day): Finding => ({ verdict: 'not-met', missing: NOTHING_MISSING, soonest });

export const unknown = (missing: readonly FactName[], soonest = NEVER): Finding => ({
  verdict: 'unknown',
  missing,
  soonest,
});

export const metIf = (holds: boolean): Finding => (holds ? MET : notMet(NEVER));

/** Finds whether all hold: one that does not settles it, whatever is unknown beside it. */
export function allOf(findings: readonly Finding[]): Finding {
  const soonest = findings.reduce((latest, finding) => Math.max(latest, finding.soonest), ALWAYS);
  if (findings.some(({ verdict }) => verdict === 'not-met')) return notMet(soonest);
  const open = findings.filter(({ verdict }) => verdict === 'unknown');
  return open.length > 0 ? unknown(missingIn(open), soonest) : MET;
}

/** Finds whether one holds: the first that does settles it, whatever is unknown beside it. */
export function anyOf(findings: readonly Finding[]): Finding {
  if (findings.some(({ verdict }) => verdict === 'met')) return MET;
  const soonest = findings.reduce((earliest, finding) => Math.min(earliest, finding.soonest), NEVER);
  const open = findings.filter(({ verdict }) => verdict === 'unknown');
  return open.length > 0 ? unknown(missingIn(open), soonest) : notMet(soonest);
}

const missingIn = (findings: readonly Finding[]): FactName[] => [
  ...new Set(findings.flatMap(({ missing }) => missing)),
];
