import type { z } from 'zod';

type Check<Fields> = [
  (input: Fields) => boolean,
  { path: PropertyKey[]; error: string; when: (payload: z.core.ParsePayload) => boolean },
];

/**
 * Makes a rule over several fields, for `schema.refine(...acrossFields(…))`. The rule speaks as soon as its own fields
 * are sound, even while others are not, so that every fault shows at once, beside the first field named.
 */
export const acrossFields = <Fields extends object>(
  fields: readonly (keyof Fields & string)[],
  error: string,
  check: (input: Fields) => boolean,
): Check<Fields> => [
  check,
  {
    path: fields.slice(0, 1),
    error,
    when: ({ value, issues }) =>
      typeof value === 'object' &&
      value !== null &&
      !issues.some(({ path }) => fields.some((field) => field === path?.[0])),
  },
];
