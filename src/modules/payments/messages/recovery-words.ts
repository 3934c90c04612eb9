import { catalogue } from '#ui/language.ts';

/** The sentences of the pages about money that is claimed back. */
export const recoveryWords = catalogue(
  {
    kind: 'Rückforderung',
    title: 'Rückforderung',
    intro:
      'Was zu Unrecht oder zu viel ausgezahlt wurde, wird mit Grund und Rechtsgrundlage zurückgefordert. Eine Person bereitet vor, eine zweite entscheidet. Wieder verfügbar ist das Geld erst, wenn es eingegangen ist; Zinsen (§ 49a Abs. 3 und 4 VwVfG) rechnet Stellwerk nicht.',
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
    reasonHint: 'Der Zuwendungsempfänger liest diesen Text.',
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
      received: 'Eingegangen am',
    },
    notReceived: 'noch nicht',
    ownNext:
      'Zahlen Sie bis zu dem genannten Tag zurück. Halten Sie die Rückforderung für falsch, wenden Sie sich an den Zuwendungsgeber; Ihr Recht auf Widerspruch steht im Bescheid.',
    toRecovery: 'Zur Rückforderung',
  },
  {
    kind: 'recovery',
    title: 'Recovery',
    intro:
      'What was paid wrongly, or too much of, is claimed back with a reason and a legal basis. One person prepares, another decides. The money is available again once it has come in; interest (§ 49a (3) and (4) VwVfG) is not calculated here.',
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
    reasonHint: 'The grantee reads this text.',
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
      received: 'Came in on',
    },
    notReceived: 'not yet',
    ownNext:
      'Please pay back by the day named. If you think the claim is wrong, write to the grantor; your right to object stands in the notice.',
    toRecovery: 'To the recovery',
  },
);

/** The sentences of the page on which money that came back is confirmed. */
export const receiptWords = catalogue(
  {
    kind: 'Zahlungseingang',
    title: 'Zahlungseingang',
    intro:
      'Eine Person meldet, dass das zurückgeforderte Geld auf dem Konto ist, eine zweite bestätigt es. Erst damit ist es wieder verfügbar, wenn das Programm es so vorsieht.',
    facts: { amount: 'Zurückgefordert', due: 'Zurückzuzahlen bis', received: 'Eingegangen am' },
    noneWaiting: 'Zurzeit ist kein Eingang gemeldet.',
    nothing: 'Dieses Geld ist eingegangen.',
    prepare: 'Eingang melden',
    reason: 'Vermerk',
    reasonHint: 'Zum Beispiel: Kontoauszug 112 vom 3. September',
    decide: 'Über den Eingang entscheiden',
    agree: 'Eingang bestätigen',
    own: 'Sie haben den Eingang selbst gemeldet. Über Geld entscheiden immer zwei Personen.',
    rulings: { approved: 'bestätigt', lapsed: 'überholt' },
  },
  {
    kind: 'receipt of money',
    title: 'Receipt of money',
    intro:
      'One person reports that the money demanded back is on the account, another confirms it. Only then is it available again, where the programme says so.',
    facts: { amount: 'Demanded back', due: 'To be paid back by', received: 'Came in on' },
    noneWaiting: 'No receipt is reported at present.',
    nothing: 'This money has come in.',
    prepare: 'Report the receipt',
    reason: 'Note',
    reasonHint: 'For example: account statement 112 of 3 September',
    decide: 'Decide on the receipt',
    agree: 'Confirm the receipt',
    own: 'You reported the receipt yourself. Decisions on money always take two people.',
    rulings: { approved: 'confirmed', lapsed: 'outdated' },
  },
);
