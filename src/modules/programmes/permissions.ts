import { permissionsOf } from '#kernel/transition.ts';
import { programmeProcedure } from './model/programme.ts';

/** The rights of each role with programmes. Published programmes are public. */
export const programmesPermissions = {
  ...permissionsOf(programmeProcedure),
  'programmes.read-amendments': ['programme-office', 'auditor'],
} as const;
