import type { ProgrammeRules } from './programme-rules.ts';

/** Finds that an area was asked for which the programme does not have; `rules` are those found for that area. */
export const faultsInArea = (
  area: string | null,
  rules: Pick<ProgrammeRules, 'area'>,
): { path: string; code: string; facts: Record<string, never> }[] =>
  area !== null && rules.area?.id !== area ? [{ path: 'area', code: 'not-a-choice', facts: {} }] : [];
