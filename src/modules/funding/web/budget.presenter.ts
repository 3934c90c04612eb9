import { formatMoney } from '#ui/language.ts';
import { fundingMessages } from '../messages.ts';
import { freeCents, type Totals } from '../model/bookings.ts';

/** The four figures of a budget line, or of several together. */
export const presentTotals = (totals: Totals) => ({
  appropriated: formatMoney(totals.appropriatedCents),
  committed: formatMoney(totals.committedCents),
  paid: formatMoney(totals.paidCents),
  free: formatMoney(freeCents(totals)),
});

/** The same as two bars: how much is committed of the appropriation, how much is paid of the commitments. */
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

type Line = { readonly sourceTitle: string; readonly budgetYear: number };

export const lineTitle = ({ sourceTitle, budgetYear }: Line): string => `${sourceTitle} ${budgetYear}`;
