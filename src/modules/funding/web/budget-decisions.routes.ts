import { decisionRoutes } from '#modules/decisions/index.ts';
import { currentLanguage, formatMoney } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import {
  appropriateAddress,
  appropriationAddress,
  budgetAddress,
  budgetLineAddress,
  decideAppropriationAddress,
  decideReductionAddress,
  reductionAddress,
} from '../addresses.ts';
import { appropriationDecision } from '../commands/appropriation-decision.ts';
import { reductionDecision } from '../commands/reduction-decision.ts';
import { appropriationWords, reductionWords } from '../messages/budget-words.ts';
import { fundingMessages } from '../messages.ts';
import { type AppropriationDetail, appropriationSum } from '../model/appropriation.ts';
import { findBudgetProgramme } from '../queries/budget-choices.ts';
import { loadEntry } from '../store.ts';

const read = 'funding.read-decisions';

/** The pages on which money is appropriated, and an appropriation is corrected: one person prepares, another books. */
export const budgetDecisionRoutes = [
  ...decisionRoutes(appropriationDecision, {
    address: appropriationAddress,
    decideAddress: decideAppropriationAddress,
    read,
    done: 'funding.appropriation',
    words: appropriationWords,
    messages: fundingMessages,
    form: (id) => appropriateAddress({ programme: id }),
    proposal: presentRows,
    find: async ({ work }, id) => {
      const programme = await findBudgetProgramme(work, id, currentLanguage());
      return (
        programme && {
          preline: programme.title,
          breadcrumb: { label: fundingMessages.line.breadcrumb, href: budgetAddress({ programme: id }) },
          isOpen: true,
          facts: [{ term: appropriationWords.programme, description: programme.title }],
        }
      );
    },
  }),
  ...decisionRoutes(reductionDecision, {
    address: reductionAddress,
    decideAddress: decideReductionAddress,
    read,
    done: 'funding.reduction',
    words: reductionWords,
    messages: fundingMessages,
    fields: () => [
      { name: 'amountCents', kind: 'money', label: reductionWords.amount },
      { name: 'reason', kind: 'text', label: reductionWords.reason },
    ],
    proposal: ({ amountCents }) => [{ term: reductionWords.amount, description: formatMoney(amountCents) }],
    find: async ({ work }, id) => {
      const entry = await loadEntry(work, id);
      return (
        entry && {
          preline: String(entry.cashYear),
          breadcrumb: { label: fundingMessages.line.entries, href: budgetLineAddress(entry.budgetLineId) },
          isOpen: entry.rule === 'appropriate' && entry.leftCents > 0,
          facts: [
            { term: reductionWords.year, description: String(entry.cashYear) },
            { term: reductionWords.left, description: formatMoney(entry.leftCents) },
          ],
        }
      );
    },
  }),
];

/** Presents what is to be appropriated, line by line, and together. */
function presentRows(detail: AppropriationDetail): Fact[] {
  const { row, sum } = appropriationWords;
  return [
    ...detail.rows.map(({ source, cashYear, authorisationYear, amountCents }) => ({
      term: row(source, cashYear, authorisationYear),
      description: formatMoney(amountCents),
    })),
    { term: sum, description: formatMoney(appropriationSum(detail)) },
    ...(detail.unlikelyReason
      ? [{ term: appropriationWords.unlikely, description: detail.unlikelyReason }]
      : []),
  ];
}
