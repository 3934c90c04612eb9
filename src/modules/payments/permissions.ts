import { permissionsOf } from '#kernel/transition.ts';
import { fundsRequestProcedure } from './model/funds-request.ts';
import { recoveryProcedure } from './model/recovery.ts';

/**
 * The rights on funds requests and payments, and the roles that hold them. What each role sees, the database decides
 * once more.
 */
export const paymentsPermissions = {
  ...permissionsOf(fundsRequestProcedure),
  ...permissionsOf(recoveryProcedure),
  'payments.read-recovery': ['grant-officer', 'auditor'],
  'payments.declare-share': ['provider'],
  'payments.withdraw-share': ['provider'],
  // A request opens place by place; ministry and district see what it came to, in the list.
  'payments.open-request': ['provider', 'grant-officer', 'auditor'],
  'payments.read': ['provider', 'grant-officer', 'programme-office', 'district-office', 'auditor'],
} as const;
