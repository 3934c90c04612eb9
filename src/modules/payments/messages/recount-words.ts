import { catalogue } from '#ui/language.ts';

/** The pages of what was paid and is no longer right. */
export const recountWords = catalogue(
  {
    breadcrumb: 'Nachrechnungen',
    list: {
      title: 'Nachrechnungen',
      intro:
        'Hier stehen bezahlte Monate, an denen sich danach etwas geändert hat: Tage, Anteile anderer Geldgeber oder der Bescheid.',
      empty: 'Nichts nachzurechnen',
      emptyText: 'Was bezahlt ist, stimmt noch.',
      export: 'Als Tabelle herunterladen (CSV)',
    },
    columns: {
      notice: 'Bescheid',
      grantee: 'Zuwendungsempfänger',
      grantor: 'Zuwendungsgeber',
      lines: 'Zeilen',
      since: 'Seit',
    },
    title: 'Nachrechnung',
    lines: {
      what: 'Wofür',
      month: 'Monat',
      paid: 'Bezahlt',
      now: 'Heute richtig',
      difference: 'Differenz',
      total: 'Summe',
      none: 'Keine Differenz mehr',
      noneText: 'Die Tage sind wieder wie bezahlt, oder der Unterschied ist zurückgefordert.',
    },
    nextClaim:
      'Die Differenz steht in Ihrem nächsten Antrag von selbst: Zu viel Gezahltes wird abgezogen, zu wenig Gezahltes kommt dazu.',
    toClaim: 'Zum nächsten Antrag',
    byGrantor:
      'Mit dem nächsten Antrag wird die Differenz von selbst verrechnet. Kommt keiner mehr, fordern Sie das zu viel Gezahlte zurück.',
    toRecovery: 'Zurückfordern',
    settle: 'Erledigt',
  },
  {
    breadcrumb: 'Recounts',
    list: {
      title: 'Recounts',
      intro:
        'Months that were paid and of which something changed afterwards: days, what others bear, or the notice.',
      empty: 'Nothing to recount',
      emptyText: 'What was paid is still right.',
      export: 'Download as a table (CSV)',
    },
    columns: { notice: 'Notice', grantee: 'Grantee', grantor: 'Grantor', lines: 'Lines', since: 'Since' },
    title: 'Recount',
    lines: {
      what: 'For what',
      month: 'Month',
      paid: 'Paid',
      now: 'Right today',
      difference: 'Difference',
      total: 'Total',
      none: 'No difference any more',
      noneText: 'The days are again as they were paid, or the difference is demanded back.',
    },
    nextClaim:
      'The difference stands in your next claim by itself: too much is taken off, too little is added.',
    toClaim: 'To the next claim',
    byGrantor:
      'The next claim sets the difference off by itself. If none follows, demand back what was too much.',
    toRecovery: 'Demand it back',
    settle: 'Done',
  },
);
