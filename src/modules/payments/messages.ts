import { catalogue, formatMoney } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;
const money = (cents: string | number | null | undefined): string => formatMoney(Number(cents ?? 0));

/** The sentences of payments when they refuse or are done, and the names of their states. */
export const paymentsMessages = catalogue(
  {
    statuses: {
      submitted: 'eingegangen',
      checked: 'geprüft',
      paid: 'ausgezahlt',
      returned: 'zurückgegeben',
    },
    rulings: {
      approved: 'freigegeben',
      rejected: 'abgelehnt',
      returned: 'zurückgegeben',
      lapsed: 'verfallen, weil sich die Rechnung geändert hat',
    },
    actionsDone: {
      'payments.request-funds': 'Mittel abgerufen',
      'payments.check-request': 'Mittelabruf geprüft',
      'payments.return-request': 'Mittelabruf zurückgegeben',
      'payments.release-payment': 'Über die Auszahlung entschieden',
      'payments.prepare-recovery': 'Rückforderung vorbereitet',
      'payments.decide-recovery': 'Über die Rückforderung entschieden',
      'payments.declare-share': 'Weiteren Geldgeber angegeben',
      'payments.withdraw-share': 'Angabe zu einem Geldgeber zurückgenommen',
    },
    refusals: {
      'wrong-status': {
        why: 'Der Mittelabruf ist inzwischen weiter.',
        next: 'Laden Sie die Seite neu; im Verlauf steht, was geschehen ist.',
      },
      'not-by-preparer': {
        why: 'Sie haben diesen Mittelabruf selbst geprüft. Über Geld entscheiden immer zwei Personen.',
        next: 'Bitten Sie eine Kollegin oder einen Kollegen um die Freigabe.',
      },
      'not-prepared': {
        why: 'Diesen Mittelabruf hat noch niemand geprüft.',
        next: 'Prüfen Sie ihn; eine zweite Person gibt dann frei.',
      },
      'recovery-prepared': {
        why: 'Für diese Auszahlung liegt schon eine vorbereitete Rückforderung vor.',
        next: 'Eine zweite Person kann ihr zustimmen oder sie mit Begründung zurückgeben.',
      },
      'not-paid': {
        why: 'Zu diesem Mittelabruf ist nichts ausgezahlt.',
        next: 'Geben Sie den Abruf zurück, wenn er nicht stimmt.',
      },
      'no-line-this-year': {
        why: (facts: Facts) =>
          `Für ${facts.year} hat das Programm noch keine Haushaltsstelle, auf der das Geld eingeht.`,
        next: 'Bitten Sie die Programmstelle, Mittel für das laufende Jahr einzustellen.',
      },
      'above-paid': {
        why: (facts: Facts) =>
          facts.left === undefined
            ? 'Von dieser Auszahlung steht inzwischen weniger.'
            : `Von dieser Auszahlung stehen nur noch ${money(facts.left)}.`,
        next: 'Fordern Sie höchstens diesen Betrag zurück.',
      },
      'due-in-the-past': {
        why: 'Der Tag der Rückzahlung liegt in der Vergangenheit.',
        next: 'Setzen Sie einen Tag ab heute. Eine vorbereitete Rückforderung geben Sie mit diesem Grund zurück.',
      },
      'already-requested': {
        why: 'Für diesen Monat gibt es schon einen Mittelabruf.',
        next: 'Wird er zurückgegeben, können Sie den Monat neu abrufen.',
      },
      'month-not-over': {
        why: 'Der Monat ist noch nicht vorbei; erst dann stehen die besetzten Tage fest.',
        next: 'Rufen Sie die Mittel nach dem letzten Tag des Monats ab.',
      },
      'outside-project': {
        why: 'In diesem Monat läuft das Projekt nicht.',
        next: 'Wählen Sie einen Monat der Laufzeit.',
      },
      'nothing-to-request': {
        why: 'In diesem Monat war kein Platz besetzt, oder andere Geldgeber tragen alles.',
        next: 'Stimmt das nicht, bitten Sie das Jobcenter, die Zuweisungen zu prüfen.',
      },
      'open-change-proposal': {
        why: (facts: Facts) =>
          facts.places === undefined
            ? 'Zu einem Platz ist ein Änderungsvorschlag offen. Solange fließt für ihn kein Geld.'
            : `Zu Platz ${facts.places} ist ein Änderungsvorschlag offen. Solange fließt dafür kein Geld.`,
        next: 'Das Jobcenter muss den Vorschlag annehmen oder ablehnen; danach wird neu gerechnet.',
      },
      'project-exhausted': {
        why: (facts: Facts) =>
          facts.left === undefined
            ? 'Für das Projekt ist nicht mehr so viel bewilligt.'
            : `Für das Projekt stehen noch ${money(facts.left)} bereit, der Monat kostet ${money(facts.wanted)}.`,
        next: 'Wenden Sie sich an die Bewilligungsstelle; sie kann die Zuwendung ändern.',
      },
      'commitment-exhausted': {
        why: (facts: Facts) =>
          facts.open === undefined
            ? 'Die Mittelbindung reicht für diesen Betrag nicht mehr.'
            : `In der Mittelbindung sind noch ${money(facts.open)} offen, gebraucht werden ${money(facts.wanted)}.`,
        next: 'Wählen Sie eine andere Mittelbindung des Bescheids, oder geben Sie den Abruf zurück.',
      },
      'unknown-commitment': {
        why: 'Diese Mittelbindung gehört nicht zum Bescheid und Jahr dieses Abrufs.',
        next: 'Wählen Sie eine der gezeigten Mittelbindungen.',
      },
      'calculation-outdated': {
        why: (facts: Facts) =>
          `Abgerufen sind ${money(facts.requested)}; nach heutigem Stand wären es ${money(facts.now)}.`,
        next: 'Geben Sie den Abruf mit diesem Grund zurück; der Träger ruft den Monat dann neu ab.',
      },
      'does-not-add-up': {
        why: 'Abruf, Rechnung und Buchung ergeben nicht dieselbe Summe.',
        next: 'Geben Sie den Abruf zurück und melden Sie uns den Fall.',
      },
      'above-the-whole': {
        why: (facts: Facts) =>
          facts.left === undefined
            ? 'Zusammen würden die Geldgeber mehr tragen, als der Platz in diesem Monat kostet.'
            : `Der Platz kostet in diesem Monat ${money(facts.cost)}; davon sind noch ${money(facts.left)} nicht gedeckt.`,
        next: 'Geben Sie höchstens den noch offenen Betrag an, oder nehmen Sie eine andere Angabe zurück.',
      },
      'no-such-cost': {
        why: 'Für diesen Platz fällt in diesem Monat keine solche Kostenart an.',
        next: 'Wählen Sie einen Platz, der in dem Monat besetzt war, und eine Kostenart, die für ihn gilt.',
      },
      'already-withdrawn': {
        why: 'Diese Angabe ist schon zurückgenommen.',
        next: 'Laden Sie die Seite neu.',
      },
    },
    done: {
      requested: 'Die Mittel sind abgerufen. Die Bewilligungsstelle prüft den Abruf.',
      checked: 'Geprüft. Jetzt ist eine zweite Person an der Reihe.',
      approved: 'Freigegeben und gebucht.',
      returned: 'Der Abruf ist zurückgegeben. Der Träger sieht Ihren Grund.',
      'recovery-prepared': 'Die Rückforderung ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'recovery-approved': 'Zurückgefordert und gebucht. Der Träger wird benachrichtigt.',
      'recovery-rejected': 'Die Rückforderung ist abgelehnt.',
      'recovery-returned': 'Die Rückforderung ist zurückgegeben. Gebucht wurde nichts.',
      'recovery-lapsed':
        'Inzwischen ist mehr zurückgefordert; die Vorbereitung ist verfallen. Gebucht wurde nichts.',
      lapsed:
        'Die Rechnung hat sich seit der Prüfung geändert; sie ist verfallen. Es wurde nichts ausgezahlt.',
      declared: 'Der Geldgeber ist angegeben; sein Anteil wird nicht mehr abgerufen.',
      withdrawn: 'Die Angabe ist zurückgenommen.',
    },
  },
  {
    statuses: { submitted: 'received', checked: 'checked', paid: 'paid', returned: 'returned' },
    rulings: {
      approved: 'released',
      rejected: 'rejected',
      returned: 'returned',
      lapsed: 'lapsed, because the calculation changed',
    },
    actionsDone: {
      'payments.request-funds': 'Funds requested',
      'payments.check-request': 'Funds request checked',
      'payments.return-request': 'Funds request returned',
      'payments.release-payment': 'Payment decided',
      'payments.prepare-recovery': 'Recovery prepared',
      'payments.decide-recovery': 'Recovery decided',
      'payments.declare-share': 'Other payer named',
      'payments.withdraw-share': 'Other payer taken back',
    },
    refusals: {
      'wrong-status': {
        why: 'The funds request has moved on.',
        next: 'Reload the page; the history says what happened.',
      },
      'not-by-preparer': {
        why: 'You checked this funds request yourself. Decisions on money always take two people.',
        next: 'Please ask a colleague to release it.',
      },
      'not-prepared': {
        why: 'Nobody has checked this funds request yet.',
        next: 'Check it; a second person then releases it.',
      },
      'recovery-prepared': {
        why: 'A recovery of this payment is already prepared.',
        next: 'Another person can agree to it, or return it with a reason.',
      },
      'not-paid': {
        why: 'Nothing was paid on this request.',
        next: 'Return the request if it is not right.',
      },
      'no-line-this-year': {
        why: (facts) =>
          `The programme has no budget line for ${facts.year} yet, on which the money comes in.`,
        next: 'Ask the programme office to appropriate money for the current year.',
      },
      'above-paid': {
        why: (facts) =>
          facts.left === undefined
            ? 'Less of this payment stands by now.'
            : `Only ${money(facts.left)} of this payment stand.`,
        next: 'Claim back at most this amount.',
      },
      'due-in-the-past': {
        why: 'The day of repayment lies in the past.',
        next: 'Set a day from today on. What is prepared already you return with this reason.',
      },
      'already-requested': {
        why: 'There is a funds request for this month already.',
        next: 'If it is returned, you can request the month again.',
      },
      'month-not-over': {
        why: 'The month is not over yet; only then the occupied days are known.',
        next: 'Request the funds after the last day of the month.',
      },
      'outside-project': {
        why: 'The project does not run in this month.',
        next: 'Choose a month of its period.',
      },
      'nothing-to-request': {
        why: 'No place was occupied in this month, or other payers bear everything.',
        next: 'If this is wrong, ask the Jobcenter to check the assignments.',
      },
      'open-change-proposal': {
        why: (facts) =>
          facts.places === undefined
            ? 'A change proposal is open for a place. Until it is settled no money flows for it.'
            : `A change proposal is open for place ${facts.places}. Until it is settled no money flows for it.`,
        next: 'The Jobcenter has to accept or decline the proposal; then it is computed anew.',
      },
      'project-exhausted': {
        why: (facts) =>
          facts.left === undefined
            ? 'Not that much is granted to the project any more.'
            : `${money(facts.left)} is left for the project, the month costs ${money(facts.wanted)}.`,
        next: 'Please ask the grant authority; it can change the grant.',
      },
      'commitment-exhausted': {
        why: (facts) =>
          facts.open === undefined
            ? 'The commitment does not hold this amount any more.'
            : `${money(facts.open)} is open in the commitment, needed are ${money(facts.wanted)}.`,
        next: 'Choose another commitment of the notice, or return the request.',
      },
      'unknown-commitment': {
        why: 'This commitment does not belong to the notice and year of this request.',
        next: 'Choose one of the commitments shown.',
      },
      'calculation-outdated': {
        why: (facts) =>
          `Requested are ${money(facts.requested)}; as things stand it would be ${money(facts.now)}.`,
        next: 'Return the request with this reason; the provider then requests the month again.',
      },
      'does-not-add-up': {
        why: 'Request, calculation and booking do not have the same sum.',
        next: 'Return the request and report the case to us.',
      },
      'above-the-whole': {
        why: (facts) =>
          facts.left === undefined
            ? 'Together the payers would bear more than the place costs in this month.'
            : `The place costs ${money(facts.cost)} in this month; ${money(facts.left)} of it is not covered yet.`,
        next: 'Name at most the open amount, or take another entry back.',
      },
      'no-such-cost': {
        why: 'There is no such cost for this place in this month.',
        next: 'Choose a place that was occupied in the month, and a cost type that holds for it.',
      },
      'already-withdrawn': { why: 'This entry is taken back already.', next: 'Reload the page.' },
    },
    done: {
      requested: 'The funds are requested. The grant authority checks the request.',
      checked: 'Checked. Now it is a second person’s turn.',
      approved: 'Released and posted.',
      returned: 'The request is returned. The provider sees your reason.',
      'recovery-prepared': 'The recovery is prepared. Now it is for another person to decide.',
      'recovery-approved': 'Claimed back and booked. The provider is told.',
      'recovery-rejected': 'The recovery is rejected.',
      'recovery-returned': 'The recovery is returned. Nothing was booked.',
      'recovery-lapsed': 'More was claimed back since; the preparation has lapsed. Nothing was booked.',
      lapsed: 'The calculation changed after the check, which has lapsed. Nothing was paid.',
      declared: 'The other payer is named; the share is no longer requested.',
      withdrawn: 'The entry is taken back.',
    },
  },
);
