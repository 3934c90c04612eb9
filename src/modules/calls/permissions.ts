import { permissionsOf } from '#kernel/transition.ts';
import { callProcedure } from './call/call.model.ts';
import { formalProcedure } from './formal-check/formal-procedure.model.ts';
import { proposalProcedure } from './proposal/proposal.model.ts';

/**
 * The rights on calls and proposals, and the roles that hold them. What each role sees of them is up to the policies
 * of the database.
 */
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
  'calls.prepare-result': ['district-office'],
  'calls.decide-result': ['district-office'],
  'calls.read-publication': ['district-office', 'programme-office', 'auditor'],
  'calls.sit': ['committee-member'],
  'calls.declare-interests': ['committee-member'],
  'calls.score-proposal': ['committee-member'],
  'calls.excuse-member': ['district-office'],
} as const;
