import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';
import type { BudgetLine, CommitmentRow } from '#modules/funding/index.ts';
import type { HeldLine } from './award.ts';
import type { YearOfSource } from './finance-plan.ts';
import { cutHeld, type HeldStanding } from './rebook-held.ts';
import { splitYears } from './split.ts';

/** The money of a grant as it stands in the books. */
export type BookedGrant = {
  readonly id: string;
  readonly commitments: readonly Pick<
    CommitmentRow,
    | 'budgetLineId'
    | 'source'
    | 'cashYear'
    | 'authorisationYear'
    | 'lineKind'
    | 'amountCents'
    | 'paidCents'
    | 'id'
  >[];
  /** The lines that more can be taken from. */
  readonly lines: readonly BudgetLine[];
  /** The lines that its grantee holds to pass it on; none where it does not. */
  readonly held: readonly HeldStanding[] | null;
};

/** The bookings of a change, in their order, with the accounts and lines that it opens. */
export type ChangedPostings = {
  readonly postings: readonly Posting[];
  /** The budget lines on which the grant has no commitment yet. */
  readonly newLineIds: readonly string[];
  readonly newHeld: readonly HeldLine[];
};

export type RebookRefusal = 'below-paid' | 'below-passed-on' | 'no-money-in-year' | 'line-exhausted';

/**
 * Returns the bookings that bring the commitments of a grant, year by year and source by source, to what is wanted, and with
 * them the lines that its grantee holds. Never below what is paid, nor below what is passed on or used; refused with the figure.
 */
export function rebook(
  booked: BookedGrant,
  wanted: readonly YearOfSource[],
  newId: () => string,
): Decision<ChangedPostings, RebookRefusal> {
  const changes = changesTo(wanted, committedByYear(booked));
  const cuts: Posting[] = [];
  for (const change of changes.filter(({ byCents }) => byCents < 0)) {
    const released = release(booked, change);
    if (released.refusal) return released;
    cuts.push(...released.change);
  }
  const raises = changes.filter(({ byCents }) => byCents > 0);
  const shares = splitYears(
    raises.map(({ byCents, ...year }) => ({ ...year, amountCents: byCents })),
    booked.lines,
  );
  if (shares.refusal) return shares;
  const held = rebookHeld(booked, wanted, newId);
  if (held.refusal) return held;
  const known = new Set(booked.commitments.map(({ budgetLineId }) => budgetLineId));
  return decided({
    postings: [
      ...cuts,
      ...shares.change.map((share) => ({ rule: 'commit' as const, grantId: booked.id, ...share })),
      ...held.change.postings,
    ],
    newLineIds: [...new Set(shares.change.map(({ budgetLineId }) => budgetLineId))].filter(
      (lineId) => !known.has(lineId),
    ),
    newHeld: held.change.newHeld,
  });
}

type Change = { readonly source: string; readonly cashYear: number; readonly byCents: Cents };

/** Returns by how much each year and source differs from what is wanted; what does not differ is none. */
function changesTo(wanted: readonly YearOfSource[], standing: readonly YearOfSource[]): Change[] {
  const keys = new Map([...wanted, ...standing].map((year) => [keyOf(year), year]));
  return [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { source, cashYear }]) => {
      const byCents = centsOf(wanted, key) - centsOf(standing, key);
      return byCents === 0 ? [] : [{ source, cashYear, byCents }];
    });
}

const keyOf = ({ source, cashYear }: Pick<YearOfSource, 'source' | 'cashYear'>): string =>
  `${cashYear} ${source}`;

const centsOf = (years: readonly YearOfSource[], key: string): Cents =>
  years.filter((year) => keyOf(year) === key).reduce((sum, { amountCents }) => sum + amountCents, 0);

/** Returns what a grant holds by year and source; what was carried over counts to the year that gave it, as in its plan. */
const committedByYear = ({ commitments }: Pick<BookedGrant, 'commitments'>): YearOfSource[] =>
  commitments.map((one) => ({ source: one.source, cashYear: yearOf(one), amountCents: one.amountCents }));

/** Returns what is paid of a grant by year and source, in the same years. */
export const paidByYear = ({ commitments }: Pick<BookedGrant, 'commitments'>): YearOfSource[] =>
  commitments
    .map((one) => ({ source: one.source, cashYear: yearOf(one), amountCents: one.paidCents }))
    .filter(({ amountCents }) => amountCents > 0);

const yearOf = ({ lineKind, cashYear, authorisationYear }: BookedGrant['commitments'][number]): number =>
  lineKind === 'carry-over' ? authorisationYear : cashYear;

/** Sets free what a grant needs less in one year: of what is only authorised first, of what was carried over last. */
function release(
  booked: BookedGrant,
  { source, cashYear, byCents }: Change,
): Decision<Posting[], 'below-paid'> {
  const possible = booked.commitments
    .filter((one) => one.source === source && yearOf(one) === cashYear)
    .toSorted((a, b) => ORDER.indexOf(a.lineKind) - ORDER.indexOf(b.lineKind));
  let left = -byCents;
  const postings = possible.flatMap(({ budgetLineId, amountCents, paidCents }) => {
    const cut = Math.min(left, amountCents - paidCents);
    left -= cut;
    return cut > 0 ? [{ rule: 'release' as const, grantId: booked.id, budgetLineId, amountCents: cut }] : [];
  });
  const least = possible.reduce((sum, { paidCents }) => sum + paidCents, 0);
  return left > 0
    ? refused('below-paid', { source, year: cashYear, least, wanted: least - left })
    : decided(postings);
}

const ORDER = ['authorisation', 'appropriation', 'held', 'carry-over'];

/** Returns what a grantee has of a year; what lapsed of it is gone, and no notice brings it back. */
function standingFor(line: HeldStanding, wanted: readonly YearOfSource[]): Cents {
  const isLeft = centsOf(wanted, keyOf(line)) <= line.grantedCents - line.lapsedCents;
  return isLeft
    ? line.grantedCents - line.lapsedCents
    : Math.min(line.grantedCents, centsOf(wanted, keyOf(line)));
}

/** Brings the lines that the grantee holds to the same sums: it passes on what it is granted, and not more. */
function rebookHeld(
  { id: grantId, held }: BookedGrant,
  wanted: readonly YearOfSource[],
  newId: () => string,
): Decision<Pick<ChangedPostings, 'postings' | 'newHeld'>, 'below-passed-on'> {
  if (held === null) return decided({ postings: [], newHeld: [] });
  const standing = held.map((line) => ({ ...line, amountCents: standingFor(line, wanted) }));
  const postings: Posting[] = [];
  const newHeld: HeldLine[] = [];
  for (const { source, cashYear, byCents } of changesTo(wanted, standing)) {
    const line = held.find((one) => one.source === source && one.cashYear === cashYear);
    if (byCents < 0 && line) {
      const cut = cutHeld({ grantId, ...line }, -byCents);
      if (cut.refusal) return cut;
      postings.push(...cut.change);
      continue;
    }
    const id = line?.id ?? newId();
    if (!line) newHeld.push({ id, source, cashYear, amountCents: byCents });
    postings.push({ rule: 'grant', grantId, budgetLineId: id, amountCents: byCents });
  }
  return decided({ postings, newHeld });
}
