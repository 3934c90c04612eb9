import { permissionsOf } from '#kernel/transition.ts';
import { callProcedure } from './model/call.ts';
import { formalProcedure } from './model/formal-procedure.ts';
import { proposalProcedure } from './model/proposal.ts';

/** Who may do what with calls and proposals. What each role sees of them is up to the policies of the database. */
export const callsPermissions = {
  ...permissionsOf(callProcedure),
  ...permissionsOf(proposalProcedure),
  'calls.check-proposal': formalProcedure.admit.by,
  'calls.complete-proposal': formalProcedure.complete.by,
  'calls.read-proposals': [
    'provider',
    'district-office',
    'committee-member',
    'programme-office',
    'grant-officer',
    'auditor',
  ],
  'calls.read-ranking': [
    'district-office',
    'committee-member',
    'programme-office',
    'grant-officer',
    'auditor',
  ],
  'calls.sit': ['committee-member'],
  'calls.declare-interests': ['committee-member'],
  'calls.score-proposal': ['committee-member'],
  'calls.excuse-member': ['district-office'],
} as const;
