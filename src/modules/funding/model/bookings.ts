import type { Cents } from '#kernel/money.ts';

/** Buchungsart: what a booking does, between which two accounts, and which kind it takes back. */
type Booking = { readonly debit: Account; readonly credit: Account; readonly corrects?: BookingKind };
export type Account = 'parliament' | 'available' | 'committed' | 'paid-out';
export type BookingKind = 'appropriate' | 'reduce' | 'commit' | 'release' | 'pay' | 'recover';

/** The book of accounts. Money moves from the credit to the debit account; nothing is ever booked on one side only. */
export const bookings: Readonly<Record<BookingKind, Booking>> = {
  appropriate: { debit: 'available', credit: 'parliament' },
  reduce: { debit: 'parliament', credit: 'available', corrects: 'appropriate' },
  commit: { debit: 'committed', credit: 'available' },
  release: { debit: 'available', credit: 'committed', corrects: 'commit' },
  pay: { debit: 'paid-out', credit: 'committed' },
  recover: { debit: 'committed', credit: 'paid-out', corrects: 'pay' },
};

/** The totals of a budget line: what parliament gave, what grants reserve of it, what was paid of that. */
export type Totals = {
  readonly appropriatedCents: Cents;
  readonly committedCents: Cents;
  readonly paidCents: Cents;
};

/** Returns the cents of an appropriation that no commitment holds. */
export const freeCents = ({ appropriatedCents, committedCents }: Totals): Cents =>
  appropriatedCents - committedCents;
