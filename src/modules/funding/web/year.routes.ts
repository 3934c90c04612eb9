import { yearOf } from '#kernel/calendar.ts';
import { decisionRoutes } from '#modules/decisions/index.ts';
import { currentLanguage, formatMoney } from '#ui/language.ts';
import { budgetAddress, decideYearAddress, yearAddress } from '../addresses.ts';
import { yearDecision } from '../commands/year-decision.ts';
import { yearWords } from '../messages/year-words.ts';
import { fundingMessages } from '../messages.ts';
import { freeCents } from '../model/books.ts';
import { committedOn } from '../model/year.ts';
import { findBudgetProgramme } from '../queries/budget-choices.ts';
import { loadYear } from '../store.ts';
import { lineTitle } from './budget.presenter.ts';

/** The page on which a year is closed: its lines, what would be carried over, and what lapses. */
export const yearRoutes = decisionRoutes(yearDecision, {
  address: yearAddress,
  decideAddress: decideYearAddress,
  read: 'funding.read-decisions',
  done: 'funding.year',
  words: yearWords,
  messages: fundingMessages,
  fields: () => [
    {
      name: 'free',
      kind: 'radios',
      label: yearWords.free,
      options: (['lapse', 'carry'] as const).map((value) => ({ value, label: yearWords.freeChoices[value] })),
    },
    { name: 'reason', kind: 'text', label: yearWords.reason },
  ],
  proposal: ({ year, free }) => [
    { term: yearWords.year, description: String(year) },
    { term: yearWords.free, description: yearWords.freeChoices[free] },
  ],
  find: async ({ work }, id) => {
    const programme = await findBudgetProgramme(work, id, currentLanguage());
    if (!programme) return undefined;
    const books = await loadYear(work, id, yearOf(work.today));
    return {
      preline: programme.title,
      breadcrumb: { label: fundingMessages.line.breadcrumb, href: budgetAddress({ programme: id }) },
      isOpen: books.year !== null,
      facts: [
        ...(books.year === null ? [] : [{ term: yearWords.year, description: String(books.year) }]),
        ...books.closing.map((line) => ({
          term: lineTitle(line),
          description: yearWords.line(formatMoney(committedOn(books, line)), formatMoney(freeCents(line))),
        })),
      ],
    };
  },
});
