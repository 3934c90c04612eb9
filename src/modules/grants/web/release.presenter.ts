import type { CommitmentRow } from '#modules/funding/index.ts';
import { formatMoney } from '#ui/language.ts';
import { grantAddress } from '../addresses.ts';
import { releaseWords } from '../messages/release-words.ts';
import { releasableCents } from '../model/release.ts';

/** Presents what stands of a commitment, and how much of it can be set free. */
export function presentRelease(commitment: CommitmentRow) {
  const { facts, breadcrumb } = releaseWords;
  const { noticeNumber, grantId } = commitment;
  const open = releasableCents(commitment);
  return {
    preline: noticeNumber,
    breadcrumb: { label: breadcrumb(noticeNumber), href: grantAddress(grantId) },
    isOpen: open > 0,
    facts: [
      { term: facts.line, description: `${commitment.sourceTitle} ${commitment.cashYear}` },
      { term: facts.amount, description: formatMoney(commitment.amountCents) },
      { term: facts.paid, description: formatMoney(commitment.paidCents) },
      { term: facts.open, description: formatMoney(open) },
    ],
  };
}
