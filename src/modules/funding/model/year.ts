import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type Cents, sumCents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';
import { type BudgetLine, freeCents, type NewLine } from './books.ts';

/** A grant's money on a line that is neither paid nor set free. */
export type OpenCommitment = {
  readonly budgetLineId: string;
  readonly grantId: string;
  readonly openCents: Cents;
};

/** The lines that are turned together: those of a Land for a programme, or those that a grantee holds of one grant. */
type Books = {
  readonly id: string;
  readonly programmeId: string;
  readonly originGrantId: string | null;
};

/** Books as a year is turned in them. */
export type YearOfBooks = Books & {
  /** The earliest year that is over and not closed. */
  readonly year: number | null;
  /** The open lines of that year. */
  readonly closing: readonly BudgetLine[];
  /** The lines that money of that year is carried over to, as far as they are there. */
  readonly carried: readonly BudgetLine[];
  readonly commitments: readonly OpenCommitment[];
};

/** Jahresabschluss: what becomes of free money, and which line takes what each line carries over. */
export type YearDetail = {
  readonly year: number;
  readonly free: 'carry' | 'lapse';
  readonly targets: Readonly<Record<string, string>>;
};

// § 45 (2) LHO: what is carried over may be spent until the end of the second year after.
const LONGEST_YEARS = 2;

/** Returns the earliest year of lines that is over and not closed. */
export function yearToClose(lines: readonly BudgetLine[], thisYear: number): number | null {
  const years = lines
    .filter(({ closedOn, cashYear }) => closedOn === null && cashYear < thisYear)
    .map(({ cashYear }) => cashYear);
  return years.length > 0 ? Math.min(...years) : null;
}

/** Returns the books of that year, with its lines that are open. */
export function booksToClose(
  books: Books,
  lines: readonly BudgetLine[],
  commitments: readonly OpenCommitment[],
  thisYear: number,
): YearOfBooks {
  const open = lines.filter(({ closedOn }) => closedOn === null);
  const year = yearToClose(lines, thisYear);
  const closing = open.filter(({ cashYear }) => cashYear === year);
  const ids = new Set(closing.map((line) => line.id));
  return {
    ...{ ...books, year, closing },
    carried: open.filter(
      ({ kind, cashYear }) => kind === 'carry-over' && year !== null && cashYear === year + 1,
    ),
    commitments: commitments.filter(({ budgetLineId }) => ids.has(budgetLineId)),
  };
}

/** Decides how a year is closed: a line to carry to is found or opened wherever something is carried over. */
export function planYear(
  books: YearOfBooks,
  free: YearDetail['free'],
  newId: () => string,
): Decision<YearDetail, 'no-year-to-close' | 'still-committed'> {
  if (books.year === null) return refused('no-year-to-close');
  const targets: Record<string, string> = {};
  for (const line of books.closing) {
    const committed = committedOn(books, line);
    const tooOld = books.year + 1 - line.authorisationYear > LONGEST_YEARS;
    if (tooOld && committed > 0)
      return refused('still-committed', { cents: committed, source: line.sourceTitle, year: line.cashYear });
    if (!tooOld && (committed > 0 || (free === 'carry' && freeCents(line) > 0)))
      targets[line.id] =
        books.carried.find((target) => isSameMoney(target, line))?.id ??
        Object.entries(targets).find(([id]) => isSameMoney(byId(books, id), line))?.[1] ??
        newId();
  }
  return decided({ year: books.year, free, targets });
}

/** Returns the lines that money is carried over to and that are not there yet. */
export function linesToCarryTo(books: YearOfBooks, { targets }: YearDetail): NewLine[] {
  const known = new Set(books.carried.map(({ id }) => id));
  const opened = new Map<string, NewLine>();
  for (const [from, id] of Object.entries(targets)) {
    const { holderId, source, cashYear, authorisationYear } = byId(books, from);
    if (!known.has(id))
      opened.set(id, {
        ...{ id, programmeId: books.programmeId, originGrantId: books.originGrantId },
        ...{ holderId, source, authorisationYear },
        cashYear: cashYear + 1,
        kind: 'carry-over',
      });
  }
  return [...opened.values()];
}

/** Returns the bookings of a close: what grants hold is carried over, and free money too or it lapses. */
export const yearPostings = (books: YearOfBooks, { free, targets }: YearDetail): Posting[] =>
  books.closing.flatMap((line) => {
    const target = targets[line.id];
    const left = freeCents(line);
    const held = books.commitments.filter(({ budgetLineId }) => budgetLineId === line.id);
    return [
      ...(target === undefined
        ? []
        : held.map(({ grantId, openCents }) => carry('carry-committed', line, target, openCents, grantId))),
      ...(left === 0
        ? []
        : target !== undefined && free === 'carry'
          ? [carry('carry-available', line, target, left)]
          : [{ rule: 'lapse' as const, budgetLineId: line.id, amountCents: left }]),
    ];
  });

const carry = (
  rule: 'carry-committed' | 'carry-available',
  { id: fromLineId }: BudgetLine,
  budgetLineId: string,
  amountCents: Cents,
  grantId?: string,
): Posting => ({ rule, fromLineId, budgetLineId, amountCents, ...(grantId !== undefined && { grantId }) });

/** Returns the hash of what two people agree on; whatever is booked on a line meanwhile makes another content. */
export const hashYear = ({ id, closing, commitments }: YearOfBooks, detail: YearDetail): string =>
  contentHash({
    id,
    detail,
    commitments,
    lines: closing.map((line) => ({ id: line.id, free: freeCents(line) })),
  });

/** Returns what grants hold of a line. */
export const committedOn = ({ commitments }: Pick<YearOfBooks, 'commitments'>, { id }: BudgetLine): Cents =>
  sumCents(commitments.filter(({ budgetLineId }) => budgetLineId === id).map(({ openCents }) => openCents));

const byId = ({ closing }: YearOfBooks, id: string): BudgetLine =>
  closing.find((line) => line.id === id) as BudgetLine;

const isSameMoney = (one: BudgetLine, other: BudgetLine): boolean =>
  one.holderId === other.holderId &&
  one.source === other.source &&
  one.authorisationYear === other.authorisationYear;
