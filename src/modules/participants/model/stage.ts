import type { ConsentPurpose } from '#modules/programmes/index.ts';

/** Every kind of stage: what follows one another in a participation without a place. */
export const STAGE_KINDS = ['orientation', 'internship', 'counselling'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** The rules of the file about stages: what it wants agreed, and whether it offers a time in a firm. */
type StageRules = { readonly consents: readonly ConsentPurpose[]; readonly offersInternship: boolean };

/**
 * Returns the consents without which a stage of this kind does not begin. Somebody under age binds themselves to a firm only
 * with those who have custody (§§ 107, 1629 (1) BGB), whatever the file wants.
 */
export const neededForStage = (
  kind: StageKind,
  { consents }: Pick<StageRules, 'consents'>,
  isUnderAge: boolean,
): ConsentPurpose[] =>
  BEFORE[kind].filter((purpose) => consents.includes(purpose) || (purpose === 'internship' && isUnderAge));

const BEFORE: Readonly<Record<StageKind, readonly ConsentPurpose[]>> = {
  orientation: ['data'],
  counselling: ['data', 'counselling'],
  internship: ['data', 'internship'],
};

/** Returns the purposes that are asked about: those of the file, and the firm where somebody under age may go to one. */
export const purposesAsked = (
  { consents, offersInternship }: StageRules,
  isUnderAge: boolean,
): ConsentPurpose[] =>
  offersInternship && isUnderAge ? [...new Set([...consents, 'internship' as const])] : [...consents];
