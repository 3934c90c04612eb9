import { yearWords } from '#modules/funding/index.ts';
import { catalogue, joinCatalogues } from '#ui/language.ts';

const own = catalogue(
  {
    kind: 'Jahresabschluss der Weiterleitung',
    title: 'Weiterleitungsmittel des Jahres abschließen',
    intro:
      'Was an Träger bewilligt und noch nicht ausgezahlt ist, wird in das nächste Jahr übertragen. Was weder weitergeleitet noch verbraucht ist, verfällt oder wird ebenfalls übertragen. Danach wird aus dem Jahr nichts mehr bewilligt und nichts mehr gezahlt.',
    nothing: 'Es ist kein vergangenes Jahr offen.',
    free: 'Nicht weitergeleitete Mittel',
    line: (committed: string, free: string) =>
      `weitergeleitet und nicht ausgezahlt ${committed}, weder weitergeleitet noch verbraucht ${free}`,
    link: (year: number) => `Jahr ${year} abschließen`,
    breadcrumb: (number: string) => `Bescheid ${number}`,
  },
  {
    kind: 'Close of a year of money passed on',
    title: 'Close the year of what is passed on',
    intro:
      'What is granted to providers and not paid yet is carried over to the next year. What is neither passed on nor used lapses or is carried over too. After that nothing is granted or paid from the year.',
    nothing: 'No year of the past is open.',
    free: 'Money not passed on',
    line: (committed, free) => `passed on and not paid ${committed}, neither passed on nor used ${free}`,
    link: (year) => `Close ${year}`,
    breadcrumb: (number) => `Notice ${number}`,
  },
);

/** The words of the close of a year of what is held to be passed on: those of the Land's, but where they differ. */
export const heldYearWords = joinCatalogues(yearWords, own);
