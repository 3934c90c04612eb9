import type { DecisionRow } from '#modules/grants/index.ts';
import { formatDate, formatMoney, type Reading } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { LEGAL_BASES, type RecoveryClaim } from '../model/recovery.ts';
import type { RecoveryRow, RequestDetail } from '../queries/find-request.ts';

export const presentClaim = (row: RecoveryRow, reading: Reading) => ({
  day: formatDate(row.recoveredOn, reading),
  amount: formatMoney(row.amountCents, reading),
  basis: recoveryWords[reading].legalBases[row.legalBasis],
  reason: row.reason,
  due: formatDate(row.dueOn, reading),
});

/** What stands of a payment after all that was claimed back. */
export function presentRecovery(request: RequestDetail, reading: Reading) {
  const { facts } = recoveryWords[reading];
  const paid = request.status === 'paid' ? request.amountCents : 0;
  const recovered = request.claims.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return {
    isOpen: paid > recovered,
    facts: [
      { term: facts.paid, description: formatMoney(paid, reading) },
      { term: facts.recovered, description: formatMoney(recovered, reading) },
      { term: facts.left, description: formatMoney(paid - recovered, reading) },
    ],
  };
}

/** What is to be claimed back. */
export function presentRecoveryProposal({ detail }: DecisionRow, reading: Reading): Fact[] {
  const { decisionFacts: facts, legalBases } = recoveryWords[reading];
  const claim = detail as RecoveryClaim;
  return [
    { term: facts.amount, description: formatMoney(claim.amountCents, reading) },
    { term: facts.basis, description: legalBases[claim.legalBasis] },
    { term: facts.due, description: formatDate(claim.dueOn, reading) },
  ];
}

/** What the first person says: how much, on which ground, why, until when. */
export function prepareRecoveryFields(reading: Reading): FieldSpec[] {
  const words = recoveryWords[reading];
  const options = LEGAL_BASES.map((value) => ({ value, label: words.legalBases[value] }));
  return [
    { name: 'amountCents', kind: 'money', label: words.amount },
    { name: 'legalBasis', kind: 'radios', label: words.legalBasis, options },
    { name: 'reason', kind: 'long-text', label: words.reason, hint: words.reasonHint },
    { name: 'dueOn', kind: 'date', label: words.dueOn },
  ];
}
