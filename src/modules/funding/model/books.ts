import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';

/** Buchungsregel: all that may be booked, between which accounts, by which decisions. What each does stands in `posting_rule`. */
export type PostingRule = Posting['rule'];

/** Konto: the accounts of the chart (`chart_account`), of a line or of a grant on a line. */
export type Account =
  | 'parliament'
  | 'granted'
  | 'contributed'
  | 'returned'
  | 'available'
  | 'committed'
  | 'paid'
  | 'counted'
  | 'redeemed'
  | 'used'
  | 'lapsed';

/**
 * Haushaltsstelle: what kind of money a line is, which follows from the years that it is of and for; a line that is held is
 * filled by a grant whose grantee passes money on.
 */
export type LineKind = 'appropriation' | 'authorisation' | 'carry-over' | 'held';

/**
 * The totals of a budget line: what it was given, what grants reserve of that, what was paid of it, and what left the line
 * unspent (carried over, redeemed, lapsed).
 */
export type Totals = {
  readonly appropriatedCents: Cents;
  readonly committedCents: Cents;
  readonly paidCents: Cents;
  readonly departedCents: Cents;
};

/** Haushaltsstelle: a line that is not there yet; money is paid from it in its cash year. */
export type NewLine = {
  readonly id: string;
  readonly programmeId: string;
  readonly holderId: string;
  readonly source: string;
  readonly cashYear: number;
  readonly authorisationYear: number;
  readonly kind: LineKind;
  /** The grant whose grantee holds it to pass it on. */
  readonly originGrantId: string | null;
};

/** Haushaltsstelle: money of one holder and source, for the year in which it is paid, by the budget of a year. */
export type BudgetLine = Totals & {
  readonly id: string;
  readonly holderId: string;
  readonly source: string;
  /** The name that the programme gives to its source. */
  readonly sourceTitle: string;
  readonly cashYear: number;
  readonly authorisationYear: number;
  readonly kind: LineKind;
  readonly closedOn: IsoDate | null;
};

/** Returns the cents of a line that no commitment holds and that have not left it. */
export const freeCents = ({ appropriatedCents, committedCents, departedCents }: Totals): Cents =>
  appropriatedCents - committedCents - departedCents;
