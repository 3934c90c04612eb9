import type { QuotaKind } from '#modules/programmes/index.ts';
import { catalogue, formatMoney, formatNumber } from '#ui/language.ts';

/** The page on which what a programme allots moves from one district to another. */
export const allotmentWords = catalogue(
  {
    kind: 'Änderung der Zuteilung',
    title: 'Zuteilung',
    intro:
      'Jeder Landkreis hat einen Teil des Programms, nach dessen Schlüssel. Was hier oder dort nicht gebraucht wird, kann anderswohin: eine Person bereitet vor, eine zweite beschließt.',
    facts: {
      whole: 'Das Programm hat',
      notAllotted: 'Noch nicht zugeteilt',
      key: 'Schlüssel',
      redistribution: 'Umverteilung',
      by: (body: string, day: string) => `durch: ${body}, ab ${day}`,
    },
    keys: {
      'by-integration-budget-annex-2': 'Anteil am Eingliederungstitel (Anhang 2)',
      'by-key': 'Schlüssel des Programms',
      agreement: 'wie mit jeder Stelle vereinbart',
      open: 'nicht bekannt',
    },
    open: 'nicht festgelegt',
    noneWaiting: 'Zurzeit ist keine Änderung vorbereitet.',
    nothing: 'Dieses Programm teilt nichts zu.',
    prepare: 'Änderung vorbereiten',
    from: 'Von',
    to: 'An',
    reserve: 'noch nicht zugeteilt',
    what: { places: 'Plätze', participants: 'Teilnehmende', projects: 'Projekte', amountCents: 'Geld' },
    counted: {
      places: (count: string) => `${count} Plätze`,
      participants: (count: string) => `${count} Teilnehmende`,
      projects: (count: string) => `${count} Projekte`,
    },
    reason: 'Warum?',
    decide: 'Über die Änderung beschließen',
    agree: 'Beschließen wie vorbereitet',
    own: 'Sie haben diese Änderung selbst vorbereitet. Über die Zuteilung entscheiden immer zwei Personen.',
    earlier: 'Frühere Änderungen',
    rulings: { approved: 'beschlossen', lapsed: 'verfallen, weil sich die Zuteilung geändert hat' },
    table: (what: string) => `${what} je Landkreis und kreisfreier Stadt`,
    columns: {
      district: 'Gebietskörperschaft',
      weight: 'Gewicht',
      computed: 'nach Schlüssel',
      allotted: 'zugeteilt',
      granted: 'bewilligt',
      left: 'frei',
    },
    total: 'Zusammen',
    link: 'Zuteilung ansehen oder ändern',
  },
  {
    kind: 'change of the allotment',
    title: 'Allotment',
    intro:
      'Each district has a part of the programme, by its key. What is not needed in one can go to another: one person prepares, a second decides.',
    facts: {
      whole: 'The programme has',
      notAllotted: 'Not allotted yet',
      key: 'Key',
      redistribution: 'Redistribution',
      by: (body, day) => `by: ${body}, from ${day} on`,
    },
    keys: {
      'by-integration-budget-annex-2': 'share of the integration budget (annex 2)',
      'by-key': 'key of the programme',
      agreement: 'as agreed with each',
      open: 'not known',
    },
    open: 'not set',
    noneWaiting: 'No change is prepared at present.',
    nothing: 'This programme allots nothing.',
    prepare: 'Prepare a change',
    from: 'From',
    to: 'To',
    reserve: 'not allotted yet',
    what: { places: 'Places', participants: 'Participants', projects: 'Projects', amountCents: 'Money' },
    counted: {
      places: (count) => `${count} places`,
      participants: (count) => `${count} participants`,
      projects: (count) => `${count} projects`,
    },
    reason: 'Why?',
    decide: 'Decide on the change',
    agree: 'Decide as prepared',
    own: 'You prepared this change yourself. The allotment is always decided by two people.',
    earlier: 'Earlier changes',
    rulings: { approved: 'decided', lapsed: 'lapsed, because the allotment changed' },
    table: (what) => `${what} by district`,
    columns: {
      district: 'District',
      weight: 'Weight',
      computed: 'by the key',
      allotted: 'allotted',
      granted: 'granted',
      left: 'free',
    },
    total: 'Together',
    link: 'See or change the allotment',
  },
);

/** Returns so much of what is allotted in words: `12 Plätze`, `645.000,00 €`. */
export const allottedText = (what: QuotaKind, figure: number): string =>
  what === 'amountCents'
    ? formatMoney(figure)
    : (allotmentWords.counted[what] ?? allotmentWords.counted.places)(formatNumber(figure));

/** Returns the same where it is said already what it is: `12`, `645.000,00 €`. */
export const allottedFigure = (what: QuotaKind, figure: number): string =>
  what === 'amountCents' ? formatMoney(figure) : formatNumber(figure);
