import { defineModule } from '#web/module.ts';
import { callsQueries } from './api.ts';
import { changeCall } from './commands/change-call.ts';
import { changeProposal } from './commands/change-proposal.ts';
import { checkProposal } from './commands/check-proposal.ts';
import { completeProposal } from './commands/complete-proposal.ts';
import { createCall } from './commands/create-call.ts';
import { declareInterests } from './commands/declare-interests.ts';
import { draftProposal } from './commands/draft-proposal.ts';
import { excuseMember } from './commands/excuse-member.ts';
import { closeCall, openCall, withdrawCall } from './commands/move-call.ts';
import { reopenProposal, submitProposal, withdrawProposal } from './commands/move-proposal.ts';
import { recordRecommendation } from './commands/record-recommendation.ts';
import { scoreProposal } from './commands/score-proposal.ts';
import { callsFunctions } from './functions.ts';
import { callsEvents } from './letters.ts';
import { callsMessages } from './messages.ts';
import { callsNavigation } from './navigation.ts';
import { callsPermissions } from './permissions.ts';
import { callsRoutes } from './web/calls.routes.ts';

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
  ],
  routes: callsRoutes,
  navigation: callsNavigation,
  events: callsEvents,
  queries: callsQueries,
  functions: callsFunctions,
});
