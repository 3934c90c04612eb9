import { permissionsOf } from '#kernel/transition.ts';
import { APPLICANTS, GRANTORS } from '#modules/grants/index.ts';
import { claimProcedure } from './model/claim.ts';
import { recoveryProcedure } from './model/recovery.ts';

/**
 * The rights on claims and payments, and the roles that hold them. Who is a party of which claim, the database decides once
 * more.
 */
export const paymentsPermissions = {
  ...permissionsOf(claimProcedure),
  ...permissionsOf(recoveryProcedure),
  'payments.read-recovery': [...GRANTORS, 'auditor'],
  // Money that was paid and is no longer right: both sides see it, and who paid it notes that nothing is left of it.
  'payments.read-recounts': [...APPLICANTS, 'grant-officer', 'auditor'],
  'payments.settle-recount': GRANTORS,
  'payments.declare-share': ['provider'],
  'payments.withdraw-share': ['provider'],
  // A claim opens line by line, which tells days of people; the ministry sees what it came to, in the list.
  'payments.open-claim': [...APPLICANTS, 'grant-officer', 'auditor'],
  'payments.read': [...APPLICANTS, 'grant-officer', 'programme-office', 'auditor'],
} as const;
