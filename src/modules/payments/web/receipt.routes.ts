import { decisionRoutes } from '#modules/decisions/index.ts';
import { formatDate, formatMoney } from '#ui/language.ts';
import { claimAddress, decideReceiptAddress, receiptAddress } from '../addresses.ts';
import { receiptDecision } from '../commands/receipt-decision.ts';
import { receiptWords, recoveryWords } from '../messages/recovery-words.ts';
import { paymentsMessages } from '../messages.ts';
import { findRecovery } from '../queries/find-recovery.ts';

/** The page on which it is confirmed that money came back. */
export const receiptRoutes = decisionRoutes(receiptDecision, {
  address: receiptAddress,
  decideAddress: decideReceiptAddress,
  read: 'payments.read-recovery',
  done: 'payments.receipt',
  words: receiptWords,
  messages: paymentsMessages,
  fields: () => [
    { name: 'reason', kind: 'long-text', label: receiptWords.reason, hint: receiptWords.reasonHint },
  ],
  proposal: () => [],
  find: async ({ work }, id) => {
    const recovery = await findRecovery(work, id);
    if (!recovery) return undefined;
    const { facts } = receiptWords;
    return {
      preline: recovery.granteeName,
      breadcrumb: { label: recoveryWords.title, href: claimAddress(recovery.claimId) },
      isOpen: recovery.receivedOn === null,
      facts: [
        { term: facts.amount, description: formatMoney(recovery.amountCents) },
        { term: facts.due, description: formatDate(recovery.dueOn) },
        ...(recovery.receivedOn === null
          ? []
          : [{ term: facts.received, description: formatDate(recovery.receivedOn) }]),
      ],
    };
  },
});
