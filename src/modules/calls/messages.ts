import type { Reading } from '#ui/language.ts';
import { answerMessages } from './messages/answers.ts';
import { callMessages } from './messages/call.ts';
import { committeeMessages } from './messages/committee.ts';
import { committeeRulesMessages } from './messages/committee-rules.ts';
import { formalCheckMessages } from './messages/formal-check.ts';
import { proposalMessages } from './messages/proposal.ts';
import { rankingMessages } from './messages/ranking.ts';

/** Every sentence of calls, proposals and the committee. */
export const callsMessages = {
  de: inReading('de'),
  en: inReading('en'),
  'de-x-leicht': inReading('de-x-leicht'),
};

function inReading(reading: Reading) {
  return {
    ...callMessages[reading],
    ...proposalMessages[reading],
    ...formalCheckMessages[reading],
    ...committeeMessages[reading],
    ...committeeRulesMessages[reading],
    ...rankingMessages[reading],
    ...answerMessages[reading],
  };
}
