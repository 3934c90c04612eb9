import { defineModule } from '#web/module.ts';
import { documentsQueries } from './api.ts';
import { refuseDocument, signDocument } from './commands/answer-party.ts';
import { approvalDecision } from './commands/approval-decision.ts';
import { changeDocument } from './commands/change-document.ts';
import { draftDocument } from './commands/draft-document.ts';
import { draftNext } from './commands/draft-next.ts';
import { makePublic } from './commands/make-public.ts';
import { addParty, removeParty } from './commands/name-party.ts';
import { offerDocument } from './commands/offer-document.ts';
import { returnDocument, submitDocument } from './commands/submit-document.ts';
import { documentsEvents } from './letters.ts';
import { documentsMessages } from './messages.ts';
import { documentsNavigation } from './navigation.ts';
import { documentsPermissions } from './permissions.ts';
import { runningDocuments } from './running-documents.ts';
import { documentRoutes } from './web/document.routes.ts';

export const documentsModule = defineModule({
  name: 'documents',
  messages: documentsMessages,
  permissions: documentsPermissions,
  commands: [
    draftDocument,
    changeDocument,
    draftNext,
    addParty,
    removeParty,
    offerDocument,
    signDocument,
    refuseDocument,
    submitDocument,
    returnDocument,
    makePublic,
  ],
  decisions: [approvalDecision],
  routes: documentRoutes,
  navigation: documentsNavigation,
  events: documentsEvents,
  runningUnder: runningDocuments,
  queries: documentsQueries,
});
