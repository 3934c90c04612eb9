import { joinCatalogues } from '#ui/language.ts';
import { answerMessages } from './messages/answers.ts';
import { callMessages } from './messages/call.ts';
import { committeeMessages } from './messages/committee.ts';
import { committeeRulesMessages } from './messages/committee-rules.ts';
import { formalCheckMessages } from './messages/formal-check.ts';
import { proposalMessages } from './messages/proposal.ts';
import { rankingMessages } from './messages/ranking.ts';

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
