import { formatMoney } from '#ui/language.ts';
import { fundingMessages } from '../messages.ts';
import { freeCents, type LineKind, type Totals } from '../model/books.ts';

/** Returns the four figures of a budget line, or of several together. */
export const presentTotals = (totals: Totals) => ({
  appropriated: formatMoney(totals.appropriatedCents),
  committed: formatMoney(totals.committedCents),
  paid: formatMoney(totals.paidCents),
  departed: formatMoney(totals.departedCents),
  free: formatMoney(freeCents(totals)),
});

/** Presents the same as two bars: how much is committed of the appropriation, how much is paid of the commitments. */
export function presentMeters(totals: Totals) {
  const words = fundingMessages.meters;
  const figures = presentTotals(totals);
  return [
    {
      label: words.committed,
      text: words.of(figures.committed, figures.appropriated),
      shareBasisPoints: share(totals.committedCents, totals.appropriatedCents),
      tone: freeCents(totals) === 0 ? ('warning' as const) : ('info' as const),
    },
    {
      label: words.paid,
      text: words.of(figures.paid, figures.committed),
      shareBasisPoints: share(totals.paidCents, totals.committedCents),
      tone: 'success' as const,
    },
  ];
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part / whole) * 10_000);

type Line = {
  readonly sourceTitle: string;
  readonly cashYear: number;
  readonly authorisationYear: number;
  readonly kind: LineKind;
};

/** Names a line by source and year, and by what it is where it is no plain appropriation. */
export const lineTitle = ({ sourceTitle, cashYear, authorisationYear, kind }: Line): string =>
  kind === 'appropriation'
    ? `${sourceTitle} ${cashYear}`
    : `${sourceTitle} ${cashYear} (${fundingMessages.lineKinds[kind](authorisationYear)})`;
