import { decisionRoutes } from '#modules/decisions/index.ts';
import { findCommitment } from '#modules/funding/index.ts';
import { currentLanguage, formatMoney } from '#ui/language.ts';
import { decideReleaseAddress, releaseAddress } from '../addresses.ts';
import { releaseDecision } from '../commands/release-decision.ts';
import { releaseWords } from '../messages/release-words.ts';
import { grantsMessages } from '../messages.ts';
import { presentRelease } from './release.presenter.ts';

/** The page on which money of a commitment is set free. */
export const releaseRoutes = decisionRoutes(releaseDecision, {
  address: releaseAddress,
  decideAddress: decideReleaseAddress,
  read: 'grants.read-releases',
  done: 'grants.release',
  words: releaseWords,
  messages: grantsMessages,
  fields: () => [
    { name: 'amountCents', kind: 'money', label: releaseWords.amount },
    { name: 'reason', kind: 'long-text', label: releaseWords.reason, hint: releaseWords.reasonHint },
  ],
  proposal: ({ amountCents }) => [{ term: releaseWords.proposed, description: formatMoney(amountCents) }],
  find: async ({ work }, id) => {
    const commitment = await findCommitment(work, id, currentLanguage());
    return commitment && presentRelease(commitment);
  },
});
