import { permissionsOf } from '#kernel/transition.ts';
import { claimProcedure } from './model/claim.ts';
import { recoveryProcedure } from './model/recovery.ts';

/**
 * The rights on claims and payments, and the roles that hold them. Who is a party of which claim, the database decides once
 * more.
 */
export const paymentsPermissions = {
  ...permissionsOf(claimProcedure),
  ...permissionsOf(recoveryProcedure),
  'payments.read-recovery': ['grant-officer', 'district-office', 'auditor'],
  'payments.declare-share': ['provider'],
  'payments.withdraw-share': ['provider'],
  // A claim opens line by line, which tells days of people; the ministry sees what it came to, in the list.
  'payments.open-claim': ['provider', 'district-office', 'grant-officer', 'auditor'],
  'payments.read': ['provider', 'district-office', 'grant-officer', 'programme-office', 'auditor'],
} as const;
