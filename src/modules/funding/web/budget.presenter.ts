import { formatDate, formatMoney } from '#ui/language.ts';
import { fundingMessages } from '../messages.ts';
import { freeCents, type Totals } from '../model/bookings.ts';
import type { BudgetLineRow } from '../queries/budget-lines.ts';
import type { CommitmentRow } from '../queries/commitments.ts';
import type { LedgerRow } from '../queries/ledger-entries.ts';

type Words = typeof fundingMessages;

/** Returns the four figures of a budget line, or of several together. */
export const presentTotals = (totals: Totals) => ({
  appropriated: formatMoney(totals.appropriatedCents),
  committed: formatMoney(totals.committedCents),
  paid: formatMoney(totals.paidCents),
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

export const presentLine = (row: BudgetLineRow) => ({
  href: `/budget/${row.id}`,
  title: `${row.sourceTitle} ${row.budgetYear}`,
  programme: row.programmeTitle,
  year: String(row.budgetYear),
  ...presentTotals(row),
});

export const presentCommitment = (row: CommitmentRow) => ({
  href: `/commitments/${row.id}`,
  grantHref: `/grants/${row.grantId}`,
  lineHref: `/budget/${row.budgetLineId}`,
  notice: row.noticeNumber,
  line: `${row.sourceTitle} ${row.budgetYear}`,
  grantee: row.granteeName,
  amount: formatMoney(row.amountCents),
  paid: formatMoney(row.paidCents),
  open: formatMoney(row.amountCents - row.paidCents),
});

export function presentEntry(row: LedgerRow) {
  const words = fundingMessages.entries;
  const account = (name: string) => words.accounts[name as keyof Words['entries']['accounts']];
  return {
    id: row.id,
    number: String(row.number),
    kind: words.kinds[row.kind as keyof Words['entries']['kinds']],
    corrects: row.correctsNumber === null ? undefined : words.corrects(String(row.correctsNumber)),
    accounts: `${account(row.creditAccount)} → ${account(row.debitAccount)}`,
    amount: formatMoney(row.amountCents),
    booked: formatDate(row.bookedOn),
    reason: row.reason,
    prepared: row.preparedBy ?? '–',
    decided: row.decidedBy,
    calculationHref: row.calculationId ? `/calculations/${row.calculationId}` : undefined,
    correctHref:
      row.kind === 'appropriate' && row.leftCents > 0 ? `/budget/entries/${row.id}/reduce` : undefined,
  };
}
