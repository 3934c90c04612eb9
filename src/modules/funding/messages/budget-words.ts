import { catalogue } from '#ui/language.ts';

/** The words of the appropriation of money. */
export const appropriationWords = catalogue(
  {
    kind: 'Einstellung',
    title: 'Einstellung von Mitteln',
    prepare: 'Einstellung vorbereiten',
    decide: 'Einstellen',
    agree: 'Einstellen wie vorbereitet',
    programme: 'Programm',
    sum: 'Zusammen',
    unlikely: 'Warum ein ungewöhnlich hoher Betrag stimmt',
    row: (source: string, cashYear: number, authorisationYear: number) =>
      cashYear === authorisationYear
        ? `${source} ${cashYear}`
        : `${source} ${cashYear}, Verpflichtungsermächtigung ${authorisationYear}`,
    rulings: { approved: 'eingestellt', lapsed: 'verfallen, weil sich der Haushalt geändert hat' },
  },
  {
    kind: 'Appropriation',
    title: 'Appropriation of money',
    prepare: 'Prepare an appropriation',
    decide: 'Appropriate',
    agree: 'Appropriate as prepared',
    programme: 'Programme',
    sum: 'Together',
    unlikely: 'Why an unusually high amount is right',
    row: (source, cashYear, authorisationYear) =>
      cashYear === authorisationYear
        ? `${source} ${cashYear}`
        : `${source} ${cashYear}, commitment authorisation of ${authorisationYear}`,
    rulings: { approved: 'appropriated', lapsed: 'lapsed, because the budget changed' },
  },
);

/** The words of the correction of an appropriation. */
export const reductionWords = catalogue(
  {
    kind: 'Berichtigung einer Einstellung',
    title: 'Einstellung berichtigen',
    intro:
      'Die alte Buchung bleibt stehen. Zurückgebucht wird, was davon nicht gilt; die neue Buchung nennt die alte.',
    nothing: 'Von dieser Buchung steht nichts mehr.',
    prepare: 'Berichtigung vorbereiten',
    decide: 'Berichtigen',
    agree: 'Zurückbuchen wie vorbereitet',
    year: 'Haushaltsjahr',
    left: 'Davon steht noch',
    amount: 'Zurückzubuchender Betrag',
    reason: 'Grund der Berichtigung',
    rulings: { approved: 'berichtigt', lapsed: 'verfallen, weil inzwischen anderes zurückgebucht wurde' },
  },
  {
    kind: 'Correction of an appropriation',
    title: 'Correct an appropriation',
    intro: 'The old entry stays. What does not hold of it is booked back; the new entry names the old one.',
    nothing: 'Nothing is left of this entry.',
    prepare: 'Prepare a correction',
    decide: 'Correct',
    agree: 'Book back as prepared',
    year: 'Budget year',
    left: 'Left of it',
    amount: 'Amount to book back',
    reason: 'Reason of the correction',
    rulings: { approved: 'corrected', lapsed: 'lapsed, because something else was booked back meanwhile' },
  },
);
