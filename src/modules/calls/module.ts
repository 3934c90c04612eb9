import { defineModule } from '#web/module.ts';
import { callsQueries } from './api.ts';
import { changeCall } from './call/change-call.ts';
import { createCall } from './call/create-call.ts';
import { closeCall, openCall, withdrawCall } from './call/move-call.ts';
import { callVersionMove } from './call/version-move.ts';
import { callsRoutes } from './calls.routes.ts';
import { checkProposal } from './formal-check/check-proposal.ts';
import { completeProposal } from './formal-check/complete-proposal.ts';
import { callsFunctions } from './functions.ts';
import { inviteBidders } from './invitation/invite-bidders.ts';
import { callsEvents } from './letters.ts';
import { callsMessages } from './messages.ts';
import { callsHomes, callsNavigation } from './navigation.ts';
import { callsPermissions } from './permissions.ts';
import { changeProposal } from './proposal/change-proposal.ts';
import { draftProposal } from './proposal/draft-proposal.ts';
import { reopenProposal, submitProposal, withdrawProposal } from './proposal/move-proposal.ts';
import { excuseMember } from './recommendation/excuse-member.ts';
import { recordRecommendation } from './recommendation/record-recommendation.ts';
import { resultDecision } from './result/result-decision.ts';
import { runningCalls } from './running-calls.ts';
import { declareInterests } from './scoring/declare-interests.ts';
import { scoreProposal } from './scoring/score-proposal.ts';
import { selectionDecision } from './selection/selection-decision.ts';

export const callsModule = defineModule({
  name: 'calls',
  messages: callsMessages,
  permissions: callsPermissions,
  commands: [
    createCall,
    changeCall,
    openCall,
    closeCall,
    withdrawCall,
    draftProposal,
    changeProposal,
    submitProposal,
    reopenProposal,
    withdrawProposal,
    checkProposal,
    completeProposal,
    declareInterests,
    scoreProposal,
    excuseMember,
    recordRecommendation,
    inviteBidders,
  ],
  decisions: [selectionDecision, resultDecision, callVersionMove],
  routes: callsRoutes,
  navigation: callsNavigation,
  homes: callsHomes,
  events: callsEvents,
  runningUnder: runningCalls,
  queries: callsQueries,
  functions: callsFunctions,
});
