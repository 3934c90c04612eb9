import { defineModule } from '#web/module.ts';
import { participantsQueries } from './api.ts';
import { acknowledgeTouchedDecision } from './commands/acknowledge-touched-decision.ts';
import { assignPerson } from './commands/assign-person.ts';
import { breakOffStage } from './commands/break-off-stage.ts';
import { confirmFacts } from './commands/confirm-facts.ts';
import { endCustody } from './commands/end-custody.ts';
import { endParticipation } from './commands/end-participation.ts';
import { enterPhase } from './commands/enter-phase.ts';
import { extendAssignment } from './commands/extend-assignment.ts';
import { giveConsent } from './commands/give-consent.ts';
import { grantException } from './commands/grant-exception.ts';
import { joinHousehold } from './commands/join-household.ts';
import { joinPeople } from './commands/join-people.ts';
import { leaveHousehold } from './commands/leave-household.ts';
import { noteGuardian } from './commands/note-guardian.ts';
import { noteStage } from './commands/note-stage.ts';
import { offerHandOver } from './commands/offer-hand-over.ts';
import { proposeEnd } from './commands/propose-end.ts';
import { referPerson } from './commands/refer-person.ts';
import { refuseHandOver } from './commands/refuse-hand-over.ts';
import { separatePerson } from './commands/separate-person.ts';
import {
  acceptChangeProposal,
  declineChangeProposal,
  withdrawChangeProposal,
} from './commands/settle-change-proposal.ts';
import { startParticipation } from './commands/start-participation.ts';
import { takeHandOver } from './commands/take-hand-over.ts';
import { participationVersionMove } from './commands/version-move.ts';
import { withdrawConsent } from './commands/withdraw-consent.ts';
import { withdrawHandOver } from './commands/withdraw-hand-over.ts';
import { participantsEvents } from './letters.ts';
import { participantsMessages } from './messages.ts';
import { participantsNavigation } from './navigation.ts';
import { participantsPermissions } from './permissions.ts';
import { runningParticipations } from './running-participations.ts';
import { participantsRoutes } from './web/participants.routes.ts';

export const participantsModule = defineModule({
  name: 'participants',
  messages: participantsMessages,
  permissions: participantsPermissions,
  commands: [
    referPerson,
    confirmFacts,
    grantException,
    startParticipation,
    joinHousehold,
    leaveHousehold,
    noteGuardian,
    endCustody,
    giveConsent,
    withdrawConsent,
    noteStage,
    breakOffStage,
    enterPhase,
    joinPeople,
    separatePerson,
    assignPerson,
    extendAssignment,
    acknowledgeTouchedDecision,
    endParticipation,
    proposeEnd,
    acceptChangeProposal,
    declineChangeProposal,
    withdrawChangeProposal,
    offerHandOver,
    takeHandOver,
    refuseHandOver,
    withdrawHandOver,
  ],
  decisions: [participationVersionMove],
  runningUnder: runningParticipations,
  routes: participantsRoutes,
  navigation: participantsNavigation,
  events: participantsEvents,
  queries: participantsQueries,
});
