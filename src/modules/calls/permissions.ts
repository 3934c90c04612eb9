import { permissionsOf } from '#kernel/transition.ts';
import { callProcedure } from './model/call.ts';

/** Who may do what with calls. Reading is open: the database shows each role its part. */
export const callsPermissions = {
  ...permissionsOf(callProcedure),
} as const;
