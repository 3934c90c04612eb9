import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { ActingBody, ProgrammeRules } from '#modules/programmes/index.ts';

/** The ways in which a call is decided. */
export type CallSelection = Exclude<ProgrammeRules['selection'], 'none'>;

/** Tells whether members of a body score and vote: they declare interests, and a quorum of them is present. */
export const hasMembers = (selection: CallSelection): boolean =>
  selection === 'committee' || selection === 'jury';

/** Tells whether proposals are scored by criteria; else the day on which they came decides. */
export const isScored = (selection: CallSelection): boolean => selection !== 'order-of-receipt';

/** Finds that the criteria are missing by which proposals are to be scored. */
export const faultsInScheme = (selection: ProgrammeRules['selection'], criteria: readonly unknown[]) =>
  selection !== 'none' && isScored(selection) && criteria.length === 0
    ? [{ path: 'criteria.0.title', code: 'required', facts: {} }]
    : [];

type Rules = Pick<ProgrammeRules, 'selecting'>;

/**
 * Decides which body selects for a call of this runner, as the programme says. `others` are the bodies of the Land that
 * could: the committees of the runner's district, the juries and the authorities.
 */
export function selectingBody(
  { selecting: { how, by } }: Rules,
  runner: ActingBody,
  others: readonly ActingBody[],
): Decision<{ readonly selection: CallSelection; readonly selectingId: string }> {
  if (how === 'none') return refused('no-selection');
  if (!hasMembers(how) && by.includes(runner.kind))
    return decided({ selection: how, selectingId: runner.id });
  const able = others.filter(({ kind }) => by.includes(kind));
  const [only] = able;
  if (!only) return refused(how === 'committee' ? 'no-committee' : 'no-selecting-body', { by: by.join(' ') });
  return able.length === 1
    ? decided({ selection: how, selectingId: only.id })
    : refused('several-selecting-bodies', { count: able.length });
}
