/** The words for handing a participation over to another body. */
export const handOverDe = {
  handOvers: {
    title: 'Angebotene Übergaben',
    intro:
      'Menschen, die eine andere Stelle an Sie übergeben möchte. Wer es ist, steht auf der Seite des Angebots; jedes Ansehen wird festgehalten.',
    empty: 'Keine Übergabe angeboten',
    emptyText: 'Bietet eine andere Stelle eine Übergabe an, steht sie hier.',
    summary: (shown: string, total: string) => `${shown} von ${total} Angeboten`,
    export: 'Als Tabelle herunterladen (CSV)',
    columns: { from: 'Von', programme: 'Programm', offered: 'angeboten am' },
  },
  handOver: {
    title: 'Übergabe an eine andere Stelle',
    columns: { to: 'An', offered: 'Angeboten', status: 'Stand', settled: 'Beantwortet', answer: 'Antwort' },
    statuses: { offered: 'angeboten', taken: 'angenommen', refused: 'abgelehnt', withdrawn: 'zurückgezogen' },
    offer: 'Übergabe anbieten',
    offerSave: 'Anbieten',
    offerIntro:
      'Die andere Stelle sieht bis zu ihrer Antwort Name, Geburtsdatum, Telefon und Ihre Begründung. Nimmt sie an, endet die Teilnahme bei Ihnen an diesem Tag; Kontakte und Notizen bleiben hier.',
    to: 'An welche Stelle?',
    reason: 'Begründung',
    reasonHint: 'Bitte keine Einzelheiten zur Gesundheit.',
    withdraw: 'Angebot zurückziehen',
    withdrawIntro: 'Die andere Stelle sieht von der Person dann nichts mehr.',
    of: (name: string) => `Übergabe von ${name}`,
    lapsedTitle: 'Übergabe',
    lapsed:
      'Das Angebot gilt nicht mehr: Die Einwilligung fehlt inzwischen, oder die Teilnahme steht nicht mehr frei.',
    facts: {
      from: 'Von',
      programme: 'Programm',
      reason: 'Begründung',
      offeredOn: 'Angeboten am',
      birthDate: 'Geburtsdatum',
      phone: 'Telefon',
    },
    takeTitle: 'Annehmen',
    takeIntro:
      'Sie führen die Person ab heute mit eigener Akte und Nummer. Einwilligungen und Angaben holen Sie selbst ein.',
    take: 'Person übernehmen',
    refuse: 'Übergabe ablehnen',
    answer: 'Warum lehnen Sie ab?',
    answerHint: 'Die andere Stelle liest es.',
  },
};

export const handOverEn = {
  handOvers: {
    title: 'Hand-overs offered',
    intro:
      'People whom another office would like to hand over to you. Who it is stands on the page of the offer; each view is recorded.',
    empty: 'No hand-over offered',
    emptyText: 'Once another office offers a hand-over, it stands here.',
    summary: (shown: string, total: string) => `${shown} of ${total} offers`,
    export: 'Download as a table (CSV)',
    columns: { from: 'From', programme: 'Programme', offered: 'offered on' },
  },
  handOver: {
    title: 'Hand-over to another office',
    columns: { to: 'To', offered: 'Offered', status: 'Status', settled: 'Answered', answer: 'Answer' },
    statuses: { offered: 'offered', taken: 'taken', refused: 'refused', withdrawn: 'withdrawn' },
    offer: 'Offer a hand-over',
    offerSave: 'Offer',
    offerIntro:
      'Until it answers, the other office sees name, birth date, phone and your reason. If it takes the person, the participation with you ends on that day; contacts and notes stay here.',
    to: 'To which office?',
    reason: 'Reason',
    reasonHint: 'Please no details about health.',
    withdraw: 'Withdraw the offer',
    withdrawIntro: 'The other office then sees nothing of the person any more.',
    of: (name: string) => `Hand-over of ${name}`,
    lapsedTitle: 'Hand-over',
    lapsed:
      'The offer does not stand any more: consent is missing by now, or the participation is no longer free.',
    facts: {
      from: 'From',
      programme: 'Programme',
      reason: 'Reason',
      offeredOn: 'Offered on',
      birthDate: 'Birth date',
      phone: 'Phone',
    },
    takeTitle: 'Take',
    takeIntro:
      'You keep the person from today on, with a record and number of your own. Consents and facts you ask for yourselves.',
    take: 'Take the person',
    refuse: 'Refuse the hand-over',
    answer: 'Why do you refuse?',
    answerHint: 'The other office reads it.',
  },
};
