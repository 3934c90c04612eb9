/** What the database says last, when two people acted at once, in the words of the rules. */
export const paymentConstraints = {
  open_change_blocks_payment: 'open-change-proposal',
  payment_adds_up: 'does-not-add-up',
  paid_within_commitment: 'commitment-exhausted',
  payments_within_commitments: 'commitment-exhausted',
  payments_within_project: 'project-exhausted',
  never_above_the_whole: 'above-the-whole',
} as const;
