import { joinCatalogues } from '#ui/language.ts';
import { answerMessages } from './answers.messages.ts';
import { callMessages } from './call/call.messages.ts';
import { committeeRulesMessages } from './call/committee-rules.messages.ts';
import { formalCheckMessages } from './formal-check/formal-check.messages.ts';
import { proposalMessages } from './proposal/proposal.messages.ts';
import { rankingMessages } from './recommendation/ranking.messages.ts';
import { committeeMessages } from './scoring/scoring.messages.ts';

/** Every sentence of calls, proposals and the committee. */
export const callsMessages = joinCatalogues(
  callMessages,
  proposalMessages,
  formalCheckMessages,
  committeeMessages,
  committeeRulesMessages,
  rankingMessages,
  answerMessages,
);
