import { yearOf } from '#kernel/calendar.ts';
import { decisionRoutes } from '#modules/decisions/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { budgetAddress, decideYearAddress, yearAddress } from '../addresses.ts';
import { yearDecision } from '../commands/year-decision.ts';
import { yearWords } from '../messages/year-words.ts';
import { fundingMessages } from '../messages.ts';
import { findBudgetProgramme } from '../queries/budget-choices.ts';
import { loadYear } from '../store.ts';
import { presentYear, yearFields, yearProposal } from './year.presenter.ts';

/** The page on which a year is closed: its lines, what would be carried over, and what lapses. */
export const yearRoutes = decisionRoutes(yearDecision, {
  address: yearAddress,
  decideAddress: decideYearAddress,
  read: 'funding.read-decisions',
  done: 'funding.year',
  words: yearWords,
  messages: fundingMessages,
  fields: () => yearFields(yearWords),
  proposal: (detail) => yearProposal(detail, yearWords),
  find: async ({ work }, id) => {
    const programme = await findBudgetProgramme(work, id, currentLanguage());
    return (
      programme && {
        preline: programme.title,
        breadcrumb: { label: fundingMessages.line.breadcrumb, href: budgetAddress({ programme: id }) },
        ...presentYear(await loadYear(work, id, yearOf(work.today)), yearWords),
      }
    );
  },
});
