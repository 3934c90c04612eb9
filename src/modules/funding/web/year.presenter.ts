import { formatMoney } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { yearWords } from '../messages/year-words.ts';
import { freeCents } from '../model/books.ts';
import { committedOn, type YearDetail, type YearOfBooks } from '../model/year.ts';
import { lineTitle } from './budget.presenter.ts';

/** The words in which the close of a year differs by whose lines they are. */
type Words = Pick<typeof yearWords, 'free' | 'line'>;

/** Returns the fields of whoever prepares the close of a year. */
export const yearFields = ({ free }: Words): FieldSpec[] => [
  {
    name: 'free',
    kind: 'radios',
    label: free,
    options: (['lapse', 'carry'] as const).map((value) => ({ value, label: yearWords.freeChoices[value] })),
  },
  { name: 'reason', kind: 'text', label: yearWords.reason },
];

/** Returns what is proposed: which year is closed, and what becomes of its free money. */
export const yearProposal = ({ year, free: choice }: YearDetail, { free }: Words): Fact[] => [
  { term: yearWords.year, description: String(year) },
  { term: free, description: yearWords.freeChoices[choice] },
];

/** Presents the lines of a year that may be closed: what would be carried over, and what is free. */
export const presentYear = (books: YearOfBooks | undefined, { line: words }: Words) => ({
  isOpen: books !== undefined && books.year !== null,
  facts: [
    ...(books === undefined || books.year === null
      ? []
      : [{ term: yearWords.year, description: String(books.year) }]),
    ...(books?.closing ?? []).map((line) => ({
      term: lineTitle(line),
      description: words(formatMoney(committedOn(books as YearOfBooks, line)), formatMoney(freeCents(line))),
    })),
  ],
});
