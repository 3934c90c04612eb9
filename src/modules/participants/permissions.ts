import { permissionsOf } from '#kernel/transition.ts';
import { versionMovePermissions } from '#modules/programmes/index.ts';
import { changeProposalProcedure } from './model/change-proposal.ts';
import { participationProcedure } from './model/participation.ts';
import { handOverProcedure } from './model/participation-hand-over.ts';

/**
 * The rights on people, and the roles that hold them. What each role sees of a person is the database's to decide,
 * compartment by compartment.
 */
export const participantsPermissions = {
  ...permissionsOf(participationProcedure),
  ...permissionsOf(changeProposalProcedure),
  ...permissionsOf(handOverProcedure),
  ...versionMovePermissions('participants', 'participation-version', ['jobcenter']),
  'participants.read-versions': ['jobcenter'],
  'participants.join-household': ['jobcenter'],
  'participants.leave-household': ['jobcenter'],
  'participants.note-guardian': ['jobcenter'],
  'participants.end-custody': ['jobcenter'],
  'participants.give-consent': ['jobcenter'],
  'participants.withdraw-consent': ['jobcenter'],
  'participants.note-stage': ['jobcenter'],
  'participants.break-off-stage': ['jobcenter'],
  'participants.enter-phase': ['jobcenter'],
  'participants.join-people': ['jobcenter'],
  'participants.separate-person': ['jobcenter'],
  'participants.see-consents': ['jobcenter', 'coach'],
  'participants.extend-assignment': ['jobcenter'],
  'participants.acknowledge-touched-decision': ['jobcenter'],
  'participants.find-by-pseudonym': ['jobcenter'],
  'participants.see-people': ['jobcenter', 'coach', 'provider', 'district-office'],
  'participants.see-cases': ['district-office'],
  'participants.see-person': ['jobcenter'],
  'participants.open-person': ['jobcenter', 'coach'],
  'participants.see-stay': ['provider'],
  'participants.see-proposals': ['jobcenter', 'provider'],
} as const;
