import { sumCents } from '#kernel/money.ts';
import { formatDate, formatMoney } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { claimAddress } from '../addresses.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { LEGAL_BASES, type RecoveryClaim } from '../model/recovery.ts';
import type { ClaimDetail, RecoveryRow } from '../queries/find-claim.ts';
import { claimTitle } from './claim.presenter.ts';

export const presentClaim = (row: RecoveryRow) => ({
  day: formatDate(row.demandedOn),
  amount: formatMoney(row.amountCents),
  basis: recoveryWords.legalBases[row.legalBasis],
  reason: row.reason,
  due: formatDate(row.dueOn),
  received: row.receivedOn === null ? recoveryWords.notReceived : formatDate(row.receivedOn),
});

/** Presents what stands of a payment after all that was claimed back. */
export function presentRecovery(claim: ClaimDetail) {
  const { facts } = recoveryWords;
  const paid = claim.paidCents ?? 0;
  const recovered = sumCents(claim.recoveries.map(({ amountCents }) => amountCents));
  const title = `${claim.granteeName}, ${claimTitle(claim)}`;
  return {
    preline: title,
    breadcrumb: { label: title, href: claimAddress(claim.id) },
    isOpen: paid > recovered,
    facts: [
      { term: facts.paid, description: formatMoney(paid) },
      { term: facts.recovered, description: formatMoney(recovered) },
      { term: facts.left, description: formatMoney(paid - recovered) },
    ],
  };
}

/** Presents the amount that is to be claimed back, its ground and its day. */
export function presentProposal(claim: RecoveryClaim): Fact[] {
  const { proposed: facts, legalBases } = recoveryWords;
  return [
    { term: facts.amount, description: formatMoney(claim.amountCents) },
    { term: facts.basis, description: legalBases[claim.legalBasis] },
    { term: facts.due, description: formatDate(claim.dueOn) },
  ];
}

/** Returns the fields of the first person: how much, on which ground, why, until when. */
export function prepareRecoveryFields(): FieldSpec[] {
  const options = LEGAL_BASES.map((value) => ({ value, label: recoveryWords.legalBases[value] }));
  return [
    { name: 'amountCents', kind: 'money', label: recoveryWords.amount },
    { name: 'legalBasis', kind: 'radios', label: recoveryWords.legalBasis, options },
    { name: 'reason', kind: 'long-text', label: recoveryWords.reason, hint: recoveryWords.reasonHint },
    { name: 'dueOn', kind: 'date', label: recoveryWords.dueOn },
  ];
}
