import { z } from 'zod';

/** The kinds of body that a programme may give a part to, from the ministry down to the household that is helped. */
export const BODY_KINDS = [
  'ministry',
  'grant-authority',
  'district',
  'municipality',
  'jobcenter',
  'provider',
  'employer',
  'association',
  'employment-agency',
  'coordination',
  'committee',
  'jury',
  'household',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** One kind of body, as a file names it. */
export const bodyKind = z.enum(BODY_KINDS);
/** The kinds of body that a part falls to, one at least. */
export const bodyKinds = z.array(bodyKind).min(1).max(BODY_KINDS.length);
