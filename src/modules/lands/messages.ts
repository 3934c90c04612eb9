import { catalogue } from '#ui/language.ts';

/** The words of setting up a Land from the file of its bodies. */
export const landsMessages = catalogue(
  {
    title: 'Land einrichten',
    navigation: 'Land einrichten',
    intro: (land: string) =>
      `Welche Stellen ${land} hat und wofür sie zuständig sind, steht in einer Datei. Hier sehen Sie, was daraus entstünde; nichts geschieht ungefragt.`,
    shipped: (land: string) => `Die mitgelieferte Datei von ${land}`,
    noFile: 'Für dieses Land liegt keine Datei bei. Laden Sie eine eigene hoch.',
    upload: {
      title: 'Eine andere Datei ansehen',
      file: 'Datei der Stellen (YAML)',
      fileHint: 'Form und Beispiele: programmes/README.md. Nach einem Fehler bitte neu auswählen.',
      submit: 'Ansehen',
    },
    preview: {
      sent: 'Die hochgeladene Datei',
      missing: (count: string) => `Neu: ${count}`,
      changed: (count: string) => `Geändert: ${count}`,
      links: (count: string) =>
        `Zuständigkeiten und andere Beziehungen, die entstehen oder anders enden: ${count}`,
      same: (count: string) => `Unverändert: ${count}`,
      unknown: (count: string) => `Nur hier bekannt, bleibt: ${count}`,
      nothing: 'Alles steht schon so da, wie die Datei es sagt.',
      settle: 'Stellen einrichten',
      line: (line: string) => `Zeile ${line}`,
      faults: 'Die Datei hat Fehler',
      faultsText: 'Es wurde nichts geändert. Berichtigen Sie diese Zeilen:',
      columns: {
        kind: 'Art',
        count: 'Anzahl',
        bodies: 'Stellen',
        body: 'Stelle',
        field: 'Angabe',
        is: 'heute',
        becomes: 'nach der Datei',
        line: 'Zeile',
        place: 'Stelle in der Datei',
        fault: 'Fehler',
      },
      fields: { key: 'Kennung', name: 'Name', officialKey: 'Amtlicher Schlüssel' },
    },
    done: {
      settled: 'Die Stellen des Landes sind eingerichtet.',
      same: 'Es war schon alles da; nichts wurde geändert.',
    },
    actionsDone: { 'lands.settle-bodies': 'Stellen des Landes eingerichtet' },
    refusals: {
      'other-land': {
        why: (facts: Facts) => `Diese Datei gehört zu einem anderen Land (${facts.land}).`,
        next: 'Melden Sie sich in jenem Land an, oder nehmen Sie die Datei dieses Landes.',
      },
      'body-differs': {
        why: (facts: Facts) => `Die Stelle „${facts.body}“ ist hier eine andere: ${facts.what}.`,
        next: 'Was eine Stelle ist und für welchen Kreis sie arbeitet, bleibt. Geben Sie der neuen eine eigene Kennung.',
      },
      'settled-meanwhile': {
        why: 'Jemand anderes hat in diesem Augenblick Stellen eingerichtet.',
        next: 'Sehen Sie die Datei noch einmal an: Es ändert sich nur, was noch fehlt.',
      },
      'link-overlaps': {
        why: 'Eine Beziehung der Datei überschneidet sich mit einer, die hier schon steht.',
        next: 'Geben Sie der Beziehung in der Datei denselben ersten Tag wie hier.',
      },
    },
  },
  {
    title: 'Set up the Land',
    navigation: 'Set up the Land',
    intro: (land) =>
      `A file says which bodies ${land} has and what each answers for. Here you see what would come of it; nothing happens unasked.`,
    shipped: (land) => `The file of ${land} that came with this release`,
    noFile: 'No file came with this release for this Land. Send one of your own.',
    upload: {
      title: 'Look at another file',
      file: 'File of bodies (YAML)',
      fileHint: 'Shape and examples: programmes/README.md. After a fault please choose it anew.',
      submit: 'Look',
    },
    preview: {
      sent: 'The file you sent',
      missing: (count) => `New: ${count}`,
      changed: (count) => `Changed: ${count}`,
      links: (count) => `Areas and other links that begin or end otherwise: ${count}`,
      same: (count) => `As they are: ${count}`,
      unknown: (count) => `Known here only, they stay: ${count}`,
      nothing: 'Everything stands already as the file says.',
      settle: 'Set up the bodies',
      line: (line) => `Line ${line}`,
      faults: 'The file has faults',
      faultsText: 'Nothing was changed. Please correct these lines:',
      columns: {
        kind: 'Kind',
        count: 'Number',
        bodies: 'Bodies',
        body: 'Body',
        field: 'Field',
        is: 'today',
        becomes: 'by the file',
        line: 'Line',
        place: 'Place in the file',
        fault: 'Fault',
      },
      fields: { key: 'Key', name: 'Name', officialKey: 'Official key' },
    },
    done: {
      settled: 'The bodies of the Land are set up.',
      same: 'Everything was there already; nothing was changed.',
    },
    actionsDone: { 'lands.settle-bodies': 'Set up the bodies of the Land' },
    refusals: {
      'other-land': {
        why: (facts) => `This file belongs to another Land (${facts.land}).`,
        next: 'Sign in to that Land, or take the file of this one.',
      },
      'body-differs': {
        why: (facts) => `The body "${facts.body}" is another one here: ${facts.what}.`,
        next: 'What a body is and which district it works for stays. Give the new one a key of its own.',
      },
      'settled-meanwhile': {
        why: 'Somebody else set up bodies at this very moment.',
        next: 'Look at the file once more: only what is still missing will change.',
      },
      'link-overlaps': {
        why: 'A link of the file overlaps with one that stands here already.',
        next: 'Give the link in the file the same first day as here.',
      },
    },
  },
);

type Facts = Readonly<Record<string, string | number | null>>;
