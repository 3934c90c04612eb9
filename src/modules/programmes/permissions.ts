import { permissionsOf } from '#kernel/transition.ts';
import { programmeProcedure } from './model/programme.ts';

/** Who may do what with programmes. Published programmes are public. */
export const programmesPermissions = permissionsOf(programmeProcedure);
