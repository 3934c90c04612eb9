import { permissionsOf } from '#kernel/transition.ts';
import { versionMovePermissions } from '#modules/programmes/index.ts';
import { RUNNERS } from './call/bodies.model.ts';
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
  'calls.read-proposals': [...RUNNERS, 'provider', 'jobcenter', 'committee-member', 'auditor'],
  'calls.read-ranking': [...RUNNERS, 'committee-member', 'auditor'],
  'calls.prepare-result': RUNNERS,
  'calls.decide-result': RUNNERS,
  'calls.invite-bidders': RUNNERS,
  'calls.prepare-selection': RUNNERS,
  'calls.decide-selection': RUNNERS,
  'calls.read-selection': [...RUNNERS, 'auditor'],
  'calls.read-publication': [...RUNNERS, 'auditor'],
  ...versionMovePermissions('calls', 'call-version', RUNNERS),
  'calls.read-versions': [...RUNNERS, 'auditor'],
  'calls.sit': ['committee-member'],
  'calls.declare-interests': ['committee-member'],
  'calls.score-proposal': ['committee-member'],
  'calls.excuse-member': RUNNERS,
} as const;
