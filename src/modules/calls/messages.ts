import { joinCatalogues } from '#ui/language.ts';
import { callMessages } from './call/call.messages.ts';
import { callAnswers } from './call/call-answers.messages.ts';
import { committeeRulesMessages } from './call/committee-rules.messages.ts';
import { formalCheckMessages } from './formal-check/formal-check.messages.ts';
import { formalCheckAnswers } from './formal-check/formal-check-answers.messages.ts';
import { invitationMessages } from './invitation/invitation.messages.ts';
import { proposalMessages } from './proposal/proposal.messages.ts';
import { proposalAnswers } from './proposal/proposal-answers.messages.ts';
import { rankingMessages } from './recommendation/ranking.messages.ts';
import { recommendationAnswers } from './recommendation/recommendation-answers.messages.ts';
import { resultMessages } from './result/result.messages.ts';
import { committeeMessages } from './scoring/scoring.messages.ts';
import { scoringAnswers } from './scoring/scoring-answers.messages.ts';
import { selectionMessages } from './selection/selection.messages.ts';

/** Every sentence of calls, proposals and the committee. */
export const callsMessages = joinCatalogues(
  callMessages,
  proposalMessages,
  formalCheckMessages,
  committeeMessages,
  committeeRulesMessages,
  rankingMessages,
  callAnswers,
  proposalAnswers,
  formalCheckAnswers,
  scoringAnswers,
  recommendationAnswers,
  selectionMessages,
  invitationMessages,
  resultMessages,
);
