import { catalogue, formatMoney } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;
const money = (cents: string | number | null | undefined): string => formatMoney(Number(cents ?? 0));

/** Every sentence of the budget, its ledger and its calculations. */
export const fundingMessages = catalogue(
  {
    list: {
      title: 'Haushalt',
      intro: 'Was für jedes Programm eingestellt ist, was Bescheide davon binden und was ausgezahlt wurde.',
      appropriate: 'Mittel einstellen',
      empty: 'Noch keine Haushaltsstelle',
      emptyText: 'Eine Haushaltsstelle entsteht, wenn die Programmstelle Mittel einstellt.',
      summary: (shown: string, total: string) => `${shown} von ${total}`,
      export: 'Als Tabelle herunterladen (CSV)',
      total: 'Summe',
    },
    columns: {
      line: 'Haushaltsstelle',
      programme: 'Programm',
      year: 'Haushaltsjahr',
      appropriated: 'Eingestellt',
      committed: 'Gebunden',
      paid: 'Ausgezahlt',
      departed: 'Abgang',
      free: 'Frei',
    },
    meters: {
      committed: 'Gebunden',
      paid: 'Ausgezahlt',
      of: (part: string, whole: string) => `${part} von ${whole}`,
    },
    line: {
      breadcrumb: 'Haushalt',
      commitments: 'Bindungen durch Bescheide',
      noCommitments: 'Noch nichts gebunden',
      commitmentColumns: {
        notice: 'Bescheid',
        grantee: 'Zuwendungsempfänger',
        amount: 'Gebunden',
        open: 'Noch offen',
      },
      entries: 'Buchungen',
    },
    commitment: {
      title: (notice: string) => `Bindung zu ${notice}`,
      facts: {
        line: 'Haushaltsstelle',
        grantee: 'Zuwendungsempfänger',
        notice: 'Bescheid',
        amount: 'Gebunden',
        paid: 'Ausgezahlt',
        open: 'Noch offen',
      },
    },
    entries: {
      hint: 'Jede Buchung bewegt Geld von einem Konto auf ein anderes. Gelöscht wird nie: eine Berichtigung ist eine neue Buchung, die die alte nennt.',
      empty: 'Noch keine Buchung',
      columns: {
        number: 'Nr.',
        rule: 'Buchung',
        accounts: 'Von → auf',
        amount: 'Betrag',
        booked: 'Gebucht am',
        reason: 'Grund',
        prepared: 'Vorbereitet',
        decided: 'Entschieden',
        calculation: 'Rechnung',
      },
      rules: {
        appropriate: 'Einstellung',
        grant: 'Bewilligung zur Weiterleitung',
        'cut-grant': 'Kürzung der Mittel zur Weiterleitung',
        use: 'eigene Ausgaben',
        reduce: 'Berichtigung einer Einstellung',
        commit: 'Bindung',
        release: 'Freigabe einer Bindung',
        redeem: 'Einlösung einer Verpflichtungsermächtigung',
        pay: 'Auszahlung',
        demand: 'Rückforderung',
        'settle-demand': 'Eingang einer Rückforderung',
        receive: 'Rückfluss',
        count: 'Anrechnung fremden Geldes',
        'carry-committed': 'Übertragung gebundener Mittel',
        'carry-available': 'Übertragung freier Mittel',
        lapse: 'Verfall',
      },
      accounts: {
        parliament: 'Parlament',
        granted: 'bewilligt',
        used: 'selbst verwendet',
        contributed: 'von anderen aufgebracht',
        returned: 'zurückgeflossen',
        demanded: 'zurückgefordert',
        receivable: 'Forderung',
        available: 'verfügbar',
        committed: 'gebunden',
        paid: 'ausgezahlt',
        counted: 'angerechnet',
        redeemed: 'eingelöst',
        lapsed: 'verfallen',
      },
      corrects: (number: string) => `berichtigt Nr. ${number}`,
      toCalculation: 'ansehen',
      correct: 'berichtigen',
    },
    appropriate: {
      title: 'Mittel einstellen',
      intro: 'Tragen Sie je Mittelherkunft und Haushaltsjahr ein, was das Parlament bewilligt hat.',
      choose: 'Programm wählen',
      noSources: 'Die Programmdatei nennt keine Mittelherkunft. Ergänzen Sie sie zuerst im Programm.',
      known: (title: string, years: string, amount: string, standing: string) =>
        `${title}, ${years}: ${amount}; eingestellt sind ${standing}.`,
      inAll: 'insgesamt',
      range: (least: string, most: string) => `${least} bis ${most}`,
      knownTitle: 'In der Programmdatei stehen',
      reason: 'Grundlage',
      reasonHint: 'Zum Beispiel: Haushaltsplan 2017/2018, Kapitel 05 04',
      unlikely: 'Begründung, falls ein Betrag ungewöhnlich hoch ist oder über der Programmdatei liegt',
      unlikelyHint: 'Nur nötig, wenn ein Betrag beanstandet wurde. Die zweite Person liest sie.',
      row: (number: number) => `Einstellung ${number}`,
      source: 'Mittelherkunft',
      year: 'Haushaltsjahr',
      amount: 'Betrag',
      rowsHint: 'Leere Zeilen zählen nicht.',
      authorisationYear: 'Ermächtigungsjahr',
      authorisationYearHint:
        'Nur für eine Verpflichtungsermächtigung: das Jahr des Haushalts, der das spätere Geld verspricht.',
      submit: 'Zur Entscheidung vorlegen',
    },
    lineKinds: {
      authorisation: (year: number) => `Verpflichtungsermächtigung ${year}`,
      held: () => 'zur Weiterleitung',
      'carry-over': (year: number) => `Ausgaberest aus ${year}`,
    },
    history: 'Verlauf',
    actionsDone: {
      'funding.prepare-appropriation': 'Einstellung vorbereitet',
      'funding.decide-appropriation': 'über die Einstellung entschieden',
      'funding.prepare-year': 'Jahresabschluss vorbereitet',
      'funding.decide-year': 'über den Jahresabschluss entschieden',
      'funding.prepare-reduction': 'Berichtigung vorbereitet',
      'funding.decide-reduction': 'über die Berichtigung entschieden',
    },
    refusals: {
      'programme-not-published': {
        why: 'Das Programm ist noch nicht veröffentlicht.',
        next: 'Veröffentlichen Sie zuerst das Programm.',
      },
      'unknown-source': {
        why: (facts: Facts) => `Das Programm kennt die Mittelherkunft „${facts.source}“ nicht.`,
        next: 'Wählen Sie eine Mittelherkunft aus der Liste, oder ergänzen Sie sie im Programm.',
      },
      'not-paid-here': {
        why: (facts: Facts) =>
          `Geld aus der Mittelherkunft „${facts.source}“ wird hier nicht ausgezahlt, nur angerechnet.`,
        next: 'Stellen Sie nur eigenes Geld des Programms ein.',
      },
      'outside-budget-years': {
        why: (facts: Facts) =>
          `Für ${facts.year} hat das Programm kein Geld: Es läuft von ${facts.first}${facts.last ? ` bis ${facts.last}` : ''}.`,
        next: 'Prüfen Sie das Haushaltsjahr.',
      },
      'authorised-too-late': {
        why: (facts: Facts) =>
          `Der Haushalt von ${facts.authorised} kann kein Geld für das frühere Jahr ${facts.year} geben.`,
        next: 'Lassen Sie das Ermächtigungsjahr leer, oder nennen Sie ein früheres.',
      },
      'no-year-to-close': {
        why: 'Kein vergangenes Haushaltsjahr ist offen, oder ein anderes ist inzwischen abgeschlossen.',
        next: 'Laden Sie die Seite neu.',
      },
      'promises-not-covered': {
        why: (facts: Facts) =>
          facts.promised === undefined
            ? 'Das Geld reicht nicht für das, was aus Verpflichtungsermächtigungen gebunden ist.'
            : `Aus Verpflichtungsermächtigungen sind ${money(facts.promised)} für das Jahr gebunden; frei wären nur ${money(facts.free)}.`,
        next: 'Stellen Sie mindestens so viel ein, wie für das Jahr schon zugesagt ist.',
      },
      'still-committed': {
        why: (facts: Facts) =>
          `Auf ${facts.source} ${facts.year} sind noch ${money(facts.cents)} gebunden, die nicht länger übertragen werden können.`,
        next: 'Geben Sie diese Bindungen zuerst frei.',
      },
      'year-prepared': {
        why: 'Hier ist schon ein Jahresabschluss vorbereitet.',
        next: 'Eine zweite Person kann zustimmen oder ihn mit Begründung zurückgeben.',
      },
      'appropriation-prepared': {
        why: 'Für dieses Programm ist schon eine Einstellung vorbereitet.',
        next: 'Eine zweite Person kann zustimmen oder sie mit Begründung zurückgeben.',
      },
      'reduction-prepared': {
        why: 'Zu dieser Buchung ist schon eine Berichtigung vorbereitet.',
        next: 'Eine zweite Person kann zustimmen oder sie mit Begründung zurückgeben.',
      },
      'not-an-appropriation': {
        why: 'Nur Einstellungen lassen sich hier berichtigen.',
        next: 'Bindungen und Zahlungen werden über den Bescheid oder den Auszahlungsantrag berichtigt.',
      },
      'more-than-the-old': {
        why: (facts: Facts) =>
          facts.left === undefined
            ? 'Von dieser Buchung steht weniger, als Sie zurückbuchen wollen.'
            : `Von dieser Buchung stehen nur noch ${money(facts.left)}.`,
        next: 'Buchen Sie höchstens diesen Betrag zurück.',
      },
      'already-committed': {
        why: (facts: Facts) =>
          facts.free === undefined
            ? 'Das Geld ist inzwischen durch Bescheide gebunden.'
            : `Frei sind auf dieser Haushaltsstelle nur ${money(facts.free)}; der Rest ist durch Bescheide gebunden.`,
        next: 'Buchen Sie höchstens den freien Betrag zurück.',
      },
    },
    done: {
      'appropriation-prepared': 'Die Einstellung ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'appropriation-approved': 'Die Mittel sind eingestellt.',
      'appropriation-returned': 'Die Einstellung ist zurückgegeben.',
      'appropriation-lapsed': 'Der Haushalt hat sich seit der Vorbereitung geändert; sie ist verfallen.',
      'year-prepared': 'Der Abschluss ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'year-approved': 'Das Haushaltsjahr ist abgeschlossen.',
      'year-returned': 'Der Abschluss ist zurückgegeben.',
      'year-lapsed': 'Seit der Vorbereitung wurde gebucht; sie ist verfallen.',
      'reduction-prepared': 'Die Berichtigung ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'reduction-approved': 'Die Berichtigung ist gebucht.',
      'reduction-returned': 'Die Berichtigung ist zurückgegeben.',
      'reduction-lapsed': 'Von der Buchung steht inzwischen weniger; die Vorbereitung ist verfallen.',
    },
  },
  {
    list: {
      title: 'Budget',
      intro: 'What is appropriated for each programme, what notices commit of it and what was paid.',
      appropriate: 'Appropriate money',
      empty: 'No budget line yet',
      emptyText: 'A budget line comes into being when the programme office appropriates money.',
      summary: (shown, total) => `${shown} of ${total}`,
      export: 'Download as a table (CSV)',
      total: 'Sum',
    },
    columns: {
      line: 'Budget line',
      programme: 'Programme',
      year: 'Budget year',
      appropriated: 'Appropriated',
      committed: 'Committed',
      paid: 'Paid',
      departed: 'Departed',
      free: 'Free',
    },
    meters: {
      committed: 'Committed',
      paid: 'Paid',
      of: (part, whole) => `${part} of ${whole}`,
    },
    line: {
      breadcrumb: 'Budget',
      commitments: 'Committed by notices',
      noCommitments: 'Nothing committed yet',
      commitmentColumns: { notice: 'Notice', grantee: 'Grantee', amount: 'Committed', open: 'Open' },
      entries: 'Entries',
    },
    commitment: {
      title: (notice) => `Commitment of ${notice}`,
      facts: {
        line: 'Budget line',
        grantee: 'Grantee',
        notice: 'Notice',
        amount: 'Committed',
        paid: 'Paid',
        open: 'Open',
      },
    },
    entries: {
      hint: 'Every entry moves money from one account to another. Nothing is ever deleted: a correction is a new entry that names the old one.',
      empty: 'No entry yet',
      columns: {
        number: 'No.',
        rule: 'Entry',
        accounts: 'From → to',
        amount: 'Amount',
        booked: 'Booked on',
        reason: 'Reason',
        prepared: 'Prepared by',
        decided: 'Decided by',
        calculation: 'Calculation',
      },
      rules: {
        appropriate: 'Appropriation',
        grant: 'Grant to pass on',
        'cut-grant': 'Cut of money to pass on',
        use: 'own costs',
        reduce: 'Correction of an appropriation',
        commit: 'Commitment',
        release: 'Release of a commitment',
        redeem: 'Redemption of a commitment authorisation',
        pay: 'Payment',
        demand: 'Demand',
        'settle-demand': 'Demand paid',
        receive: 'Return',
        count: "Others' money counted",
        'carry-committed': 'Carry-over of committed money',
        'carry-available': 'Carry-over of free money',
        lapse: 'Lapse',
      },
      accounts: {
        parliament: 'parliament',
        granted: 'granted',
        used: 'used itself',
        contributed: 'contributed by others',
        returned: 'returned',
        demanded: 'demanded',
        receivable: 'receivable',
        available: 'available',
        committed: 'committed',
        paid: 'paid out',
        counted: 'counted',
        redeemed: 'redeemed',
        lapsed: 'lapsed',
      },
      corrects: (number) => `corrects no. ${number}`,
      toCalculation: 'see',
      correct: 'correct',
    },
    appropriate: {
      title: 'Appropriate money',
      intro: 'Enter what parliament gave, per source of money and budget year.',
      choose: 'Choose a programme',
      noSources: 'The programme file names no source of money. Add it to the programme first.',
      known: (title, years, amount, standing) =>
        `${title}, ${years}: ${amount}; ${standing} are appropriated.`,
      inAll: 'in all',
      range: (least, most) => `${least} to ${most}`,
      knownTitle: 'The programme file says',
      reason: 'Basis',
      reasonHint: 'For example: budget 2017/2018, chapter 05 04',
      unlikely: 'Reason, if an amount is unusually high or above the programme file',
      unlikelyHint: 'Needed only where an amount was questioned. The second person reads it.',
      row: (number) => `Appropriation ${number}`,
      source: 'Source of money',
      year: 'Budget year',
      amount: 'Amount',
      rowsHint: 'Empty rows do not count.',
      authorisationYear: 'Authorisation year',
      authorisationYearHint:
        'Only for a commitment authorisation: the year of the budget that promises the later money.',
      submit: 'Submit for decision',
    },
    lineKinds: {
      authorisation: (year) => `commitment authorisation of ${year}`,
      held: () => 'to pass on',
      'carry-over': (year) => `carry-over of ${year}`,
    },
    history: 'History',
    actionsDone: {
      'funding.prepare-appropriation': 'Appropriation prepared',
      'funding.decide-appropriation': 'Appropriation decided on',
      'funding.prepare-year': 'Close of a year prepared',
      'funding.decide-year': 'Close of a year decided on',
      'funding.prepare-reduction': 'Correction prepared',
      'funding.decide-reduction': 'Correction decided on',
    },
    refusals: {
      'programme-not-published': {
        why: 'The programme is not published yet.',
        next: 'Publish the programme first.',
      },
      'unknown-source': {
        why: (facts) => `The programme knows no source of money “${facts.source}”.`,
        next: 'Choose a source from the list, or add it to the programme.',
      },
      'not-paid-here': {
        why: (facts) => `Money of the source "${facts.source}" is not paid out here, it is only counted.`,
        next: "Appropriate the programme's own cash alone.",
      },
      'outside-budget-years': {
        why: (facts) =>
          `The programme has no money for ${facts.year}: it runs from ${facts.first}${facts.last ? ` to ${facts.last}` : ''}.`,
        next: 'Check the budget year.',
      },
      'authorised-too-late': {
        why: (facts) =>
          `The budget of ${facts.authorised} cannot give money for the earlier year ${facts.year}.`,
        next: 'Leave the authorisation year empty, or name an earlier one.',
      },
      'no-year-to-close': {
        why: 'No budget year of the past is open, or another one was closed meanwhile.',
        next: 'Reload the page.',
      },
      'promises-not-covered': {
        why: (facts) =>
          facts.promised === undefined
            ? 'The money does not cover what is committed on commitment authorisations.'
            : `${money(facts.promised)} are committed for the year on commitment authorisations; only ${money(facts.free)} would be free.`,
        next: 'Appropriate at least what is promised for the year already.',
      },
      'still-committed': {
        why: (facts) =>
          `${money(facts.cents)} are still committed on ${facts.source} ${facts.year} and cannot be carried over any longer.`,
        next: 'Release these commitments first.',
      },
      'year-prepared': {
        why: 'The close of a year is prepared here already.',
        next: 'Another person can agree to it, or return it with a reason.',
      },
      'appropriation-prepared': {
        why: 'An appropriation is prepared for this programme already.',
        next: 'Another person can agree to it, or return it with a reason.',
      },
      'reduction-prepared': {
        why: 'A correction of this entry is prepared already.',
        next: 'Another person can agree to it, or return it with a reason.',
      },
      'not-an-appropriation': {
        why: 'Only appropriations can be corrected here.',
        next: 'Commitments and payments are corrected through the notice or the funds request.',
      },
      'more-than-the-old': {
        why: (facts) =>
          facts.left === undefined
            ? 'Less is left of this entry than you want to book back.'
            : `Only ${money(facts.left)} is left of this entry.`,
        next: 'Book back this amount at most.',
      },
      'already-committed': {
        why: (facts) =>
          facts.free === undefined
            ? 'The money has been committed by notices meanwhile.'
            : `Only ${money(facts.free)} is free on this budget line; the rest is committed by notices.`,
        next: 'Book back the free amount at most.',
      },
    },
    done: {
      'appropriation-prepared': 'The appropriation is prepared. Now it is for another person to decide.',
      'appropriation-approved': 'The money is appropriated.',
      'appropriation-returned': 'The appropriation is returned.',
      'appropriation-lapsed': 'The budget changed after the preparation, which has lapsed.',
      'year-prepared': 'The close is prepared. Now it is for another person to decide.',
      'year-approved': 'The budget year is closed.',
      'year-returned': 'The close is returned.',
      'year-lapsed': 'Something was booked after the preparation, which has lapsed.',
      'reduction-prepared': 'The correction is prepared. Now it is for another person to decide.',
      'reduction-approved': 'The correction is booked.',
      'reduction-returned': 'The correction is returned.',
      'reduction-lapsed': 'Less is left of the entry by now; the preparation has lapsed.',
    },
  },
);
