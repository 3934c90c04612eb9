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
        kind: 'Buchung',
        accounts: 'Von → auf',
        amount: 'Betrag',
        booked: 'Gebucht am',
        reason: 'Grund',
        prepared: 'Vorbereitet',
        decided: 'Entschieden',
        calculation: 'Rechnung',
      },
      kinds: {
        appropriate: 'Einstellung',
        reduce: 'Berichtigung einer Einstellung',
        commit: 'Bindung',
        release: 'Freigabe einer Bindung',
        pay: 'Auszahlung',
        recover: 'Rückforderung',
      },
      accounts: {
        parliament: 'Parlament',
        available: 'verfügbar',
        committed: 'gebunden',
        'paid-out': 'ausgezahlt',
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
      known: (title: string, period: string, amount: string) => `${title}, ${period}: ${amount}`,
      knownTitle: 'In der Programmdatei stehen',
      reason: 'Grundlage',
      reasonHint: 'Zum Beispiel: Haushaltsplan 2017/2018, Kapitel 05 04',
      row: (number: number) => `Einstellung ${number}`,
      source: 'Mittelherkunft',
      year: 'Haushaltsjahr',
      amount: 'Betrag',
      rowsHint: 'Leere Zeilen zählen nicht.',
      submit: 'Mittel einstellen',
    },
    reduce: {
      title: 'Einstellung berichtigen',
      intro:
        'Die alte Buchung bleibt stehen. Sie buchen zurück, was davon nicht gilt; die neue Buchung nennt die alte.',
      left: 'Davon steht noch',
      amount: 'Zurückzubuchender Betrag',
      reason: 'Grund der Berichtigung',
      submit: 'Berichtigung buchen',
    },
    history: 'Verlauf',
    actionsDone: {
      'funding.appropriate': 'Mittel eingestellt',
      'funding.reduce-appropriation': 'Einstellung berichtigt',
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
      'not-an-appropriation': {
        why: 'Nur Einstellungen lassen sich hier berichtigen.',
        next: 'Bindungen und Zahlungen werden über den Bescheid oder den Mittelabruf berichtigt.',
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
      appropriated: 'Die Mittel sind eingestellt.',
      reduced: 'Die Berichtigung ist gebucht.',
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
        kind: 'Entry',
        accounts: 'From → to',
        amount: 'Amount',
        booked: 'Booked on',
        reason: 'Reason',
        prepared: 'Prepared by',
        decided: 'Decided by',
        calculation: 'Calculation',
      },
      kinds: {
        appropriate: 'Appropriation',
        reduce: 'Correction of an appropriation',
        commit: 'Commitment',
        release: 'Release of a commitment',
        pay: 'Payment',
        recover: 'Recovery',
      },
      accounts: {
        parliament: 'parliament',
        available: 'available',
        committed: 'committed',
        'paid-out': 'paid out',
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
      known: (title, period, amount) => `${title}, ${period}: ${amount}`,
      knownTitle: 'The programme file says',
      reason: 'Basis',
      reasonHint: 'For example: budget 2017/2018, chapter 05 04',
      row: (number) => `Appropriation ${number}`,
      source: 'Source of money',
      year: 'Budget year',
      amount: 'Amount',
      rowsHint: 'Empty rows do not count.',
      submit: 'Appropriate',
    },
    reduce: {
      title: 'Correct an appropriation',
      intro: 'The old entry stays. You book back what does not hold of it; the new entry names the old one.',
      left: 'Left of it',
      amount: 'Amount to book back',
      reason: 'Reason of the correction',
      submit: 'Book the correction',
    },
    history: 'History',
    actionsDone: {
      'funding.appropriate': 'Money appropriated',
      'funding.reduce-appropriation': 'Appropriation corrected',
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
      appropriated: 'The money is appropriated.',
      reduced: 'The correction is booked.',
    },
  },
);
