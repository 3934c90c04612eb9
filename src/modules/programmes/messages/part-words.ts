import { catalogue } from '#ui/language.ts';

/** The words of the pages on which a draft is typed part by part. */
export const partWords = catalogue(
  {
    yes: 'ja',
    no: 'nein',
    intro:
      'Jeder Teil hat seine Seite. Gespeichert wird nur, was als Ganzes stimmt; jede Angabe nennt ihre Quelle.',
    save: 'Teil speichern',
    parts: 'Teile',
    items: 'Einträge',
    none: 'Hier steht noch nichts.',
    add: 'Eintrag hinzufügen',
    addPart: 'noch nicht ausgefüllt',
    count: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
    filled: 'ausgefüllt',
    item: (list: string, place: number) => `${list} ${place}`,
    newItem: (list: string) => `${list}: neuer Eintrag`,
    remove: 'Entfernen',
    earlier: 'Nach oben',
    later: 'Nach unten',
    order: 'Reihenfolge',
    more: 'Weitere Angaben',
    back: 'Zurück zum Programm',
    listHint: (known: readonly string[]) =>
      known.length === 0
        ? 'Mehrere durch Komma getrennt.'
        : `Mehrere durch Komma getrennt: ${known.join(', ')}`,
    averageHint: 'Bleibt die Einheit leer, gilt die Grenze im Durchschnitt über alle Teilnehmenden.',
    pairsHint: 'Eine Zeile je Eintrag: Kürzel, Doppelpunkt, Angabe.',
    newSource: {
      key: 'Kürzel einer neuen Quelle',
      keyHint:
        'Nur wenn eine Quelle noch nicht im Verzeichnis steht. Tragen Sie das Kürzel dann auch oben ein.',
      words: 'Neue Quelle: Titel, Fundstelle, Datum',
    },
  },
  {
    yes: 'yes',
    no: 'no',
    intro: 'Each part has its page. Only what is right as a whole is saved; each fact names its source.',
    save: 'Save part',
    parts: 'Parts',
    items: 'Entries',
    none: 'Nothing stands here yet.',
    add: 'Add an entry',
    addPart: 'not filled in yet',
    count: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    filled: 'filled in',
    item: (list, place) => `${list} ${place}`,
    newItem: (list) => `${list}: new entry`,
    remove: 'Remove',
    earlier: 'Move up',
    later: 'Move down',
    order: 'Order',
    more: 'More',
    back: 'Back to the programme',
    listHint: (known) =>
      known.length === 0
        ? 'Several with commas between.'
        : `Several with commas between: ${known.join(', ')}`,
    averageHint: 'Without a unit, the limit holds on average over all participants.',
    pairsHint: 'One line an entry: key, colon, what it is.',
    newSource: {
      key: 'Key of a new source',
      keyHint: 'Only for a source that is not in the list yet. Write its key above, too.',
      words: 'New source: title, where it is found, day',
    },
  },
);
