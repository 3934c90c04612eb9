import { formatDate, formatMoney } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { requestAddress } from '../addresses.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { LEGAL_BASES, type RecoveryClaim } from '../model/recovery.ts';
import type { RecoveryRow, RequestDetail } from '../queries/find-request.ts';
import { presentTitle } from './request.presenter.ts';

export const presentClaim = (row: RecoveryRow) => ({
  day: formatDate(row.recoveredOn),
  amount: formatMoney(row.amountCents),
  basis: recoveryWords.legalBases[row.legalBasis],
  reason: row.reason,
  due: formatDate(row.dueOn),
});

/** Presents what stands of a payment after all that was claimed back. */
export function presentRecovery(request: RequestDetail) {
  const { facts } = recoveryWords;
  const paid = request.status === 'paid' ? request.amountCents : 0;
  const recovered = request.claims.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const title = presentTitle(request);
  return {
    preline: title,
    breadcrumb: { label: title, href: requestAddress(request.id) },
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
