import { catalogue } from '#ui/language.ts';

/** The words of the close of a year. */
export const yearWords = catalogue(
  {
    kind: 'Jahresabschluss',
    title: 'Haushaltsjahr abschließen',
    intro:
      'Was Bescheide binden, wird in das nächste Jahr übertragen. Freie Mittel verfallen oder werden Ausgaberest. Danach wird in das Jahr nichts mehr gebucht.',
    nothing: 'Es ist kein vergangenes Haushaltsjahr offen.',
    prepare: 'Abschluss vorbereiten',
    decide: 'Abschließen',
    agree: 'Abschließen wie vorbereitet',
    year: 'Haushaltsjahr',
    free: 'Freie Mittel',
    freeChoices: { lapse: 'verfallen', carry: 'übertragen' },
    reason: 'Grund',
    line: (committed: string, free: string) => `gebunden und nicht ausgezahlt ${committed}, frei ${free}`,
    toClose: 'Haushaltsjahr abschließen',
    closeHeld: (programme: string, year: number) => `${programme}: Jahr ${year} abschließen`,
    closedOn: (day: string) => `Abgeschlossen am ${day}; hier wird nichts mehr gebucht.`,
    rulings: { approved: 'abgeschlossen', lapsed: 'verfallen, weil inzwischen gebucht wurde' },
  },
  {
    kind: 'Close of a year',
    title: 'Close a budget year',
    intro:
      'What notices commit is carried over to the next year. Free money lapses or is carried over too. After that nothing is booked into the year.',
    nothing: 'No budget year of the past is open.',
    prepare: 'Prepare the close',
    decide: 'Close',
    agree: 'Close as prepared',
    year: 'Budget year',
    free: 'Free money',
    freeChoices: { lapse: 'lapses', carry: 'is carried over' },
    reason: 'Reason',
    line: (committed, free) => `committed and not paid ${committed}, free ${free}`,
    toClose: 'Close the budget year',
    closeHeld: (programme, year) => `${programme}: close ${year}`,
    closedOn: (day) => `Closed on ${day}; nothing more is booked here.`,
    rulings: { approved: 'closed', lapsed: 'lapsed, because something was booked meanwhile' },
  },
);
