import { catalogue } from '#ui/language.ts';

/** The sentences of the pages about money that is claimed back. */
export const recoveryWords = catalogue(
  {
    kind: 'Rückforderung',
    title: 'Rückforderung',
    intro:
      'Was zu Unrecht oder zu viel ausgezahlt wurde, wird mit Grund und Rechtsgrundlage zurückgefordert. Eine Person bereitet vor, eine zweite entscheidet. Gebucht wird mit der Entscheidung; Zinsen (§ 49a Abs. 3 und 4 VwVfG) rechnet Stellwerk nicht.',
    facts: { paid: 'Ausgezahlt', recovered: 'Bisher zurückgefordert', left: 'Höchstens zurückzufordern' },
    noneWaiting: 'Zurzeit ist keine Rückforderung vorbereitet.',
    nothing: 'Von dieser Auszahlung ist nichts mehr zurückzufordern.',
    prepare: 'Rückforderung vorbereiten',
    amount: 'Betrag',
    legalBasis: 'Rechtsgrundlage',
    legalBases: {
      revocation:
        'Widerruf, auch für die Vergangenheit (§ 49 Abs. 3 VwVfG): Zweck verfehlt, nicht alsbald verwendet oder Auflage nicht erfüllt',
      withdrawal: 'Rücknahme (§ 48 VwVfG): der Bescheid war rechtswidrig; ein Jahr ab Kenntnis (§ 48 Abs. 4)',
      condition:
        'Auflösende Bedingung (§ 49a Abs. 1 VwVfG; ANBest Nr. 2, unbestätigt): Kosten gesunken oder Einnahmen gestiegen',
    },
    reason: 'Grund',
    reasonHint: 'Der Träger liest diesen Text.',
    dueOn: 'Zurückzuzahlen bis',
    decide: 'Über die Rückforderung entscheiden',
    agree: 'Zurückfordern wie vorbereitet',
    own: 'Sie haben diese Rückforderung selbst vorbereitet. Über Geld entscheiden immer zwei Personen.',
    proposed: {
      amount: 'Betrag',
      basis: 'Rechtsgrundlage',
      due: 'Zurückzuzahlen bis',
    },
    rulings: {
      approved: 'zurückgefordert',
      lapsed: 'verfallen, weil inzwischen mehr zurückgefordert ist',
    },
    claims: 'Zurückgefordert',
    claimColumns: {
      day: 'Am',
      amount: 'Betrag',
      basis: 'Rechtsgrundlage',
      reason: 'Grund',
      due: 'Zurückzuzahlen bis',
    },
    ownNext:
      'Zahlen Sie bis zu dem genannten Tag zurück. Halten Sie die Rückforderung für falsch, wenden Sie sich an die Bewilligungsstelle; Ihr Recht auf Widerspruch steht im Bescheid.',
    toRecovery: 'Zur Rückforderung',
  },
  {
    kind: 'recovery',
    title: 'Recovery',
    intro:
      'What was paid wrongly, or too much of, is claimed back with a reason and a legal basis. One person prepares, another decides. It is booked with the decision; interest (§ 49a (3) and (4) VwVfG) is not calculated here.',
    facts: { paid: 'Paid', recovered: 'Claimed back so far', left: 'At most to be claimed back' },
    noneWaiting: 'No recovery is prepared at present.',
    nothing: 'Nothing of this payment is left to claim back.',
    prepare: 'Prepare a recovery',
    amount: 'Amount',
    legalBasis: 'Legal basis',
    legalBases: {
      revocation:
        'Revocation, also for the past (§ 49 (3) VwVfG): purpose missed, not used promptly or an obligation not met',
      withdrawal: 'Withdrawal (§ 48 VwVfG): the notice was unlawful; one year from knowledge (§ 48 (4))',
      condition:
        'Dissolving condition (§ 49a (1) VwVfG; ANBest No. 2, unverified): costs have fallen or income has risen',
    },
    reason: 'Reason',
    reasonHint: 'The provider reads this text.',
    dueOn: 'To be paid back by',
    decide: 'Decide on the recovery',
    agree: 'Claim back as prepared',
    own: 'You prepared this recovery yourself. Decisions on money always take two people.',
    proposed: {
      amount: 'Amount',
      basis: 'Legal basis',
      due: 'To be paid back by',
    },
    rulings: {
      approved: 'claimed back',
      lapsed: 'lapsed, because more was claimed back since',
    },
    claims: 'Claimed back',
    claimColumns: {
      day: 'On',
      amount: 'Amount',
      basis: 'Legal basis',
      reason: 'Reason',
      due: 'To be paid back by',
    },
    ownNext:
      'Please pay back by the day named. If you think the claim is wrong, write to the grant authority; your right to object stands in the notice.',
    toRecovery: 'To the recovery',
  },
);
