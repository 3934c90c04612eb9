import { catalogue } from '#ui/language.ts';

/** The words for what the files of programmes lay on a body. */
export const dutyWords = catalogue(
  {
    task: (count: number) =>
      count === 1
        ? 'Eine Pflicht aus einem Programm ist zu erfüllen'
        : `${count} Pflichten aus Programmen sind zu erfüllen`,
    askedTask: (count: number) =>
      count === 1
        ? 'Eine Bedingung eines Programms wartet auf Ihre Antwort'
        : `${count} Bedingungen von Programmen warten auf Ihre Antwort`,
    by: (day: string) => `bis ${day}`,
    asked: (condition: string) => `Beantworten, ob die Bedingung erfüllt ist: ${condition}`,
    notGranted: 'wird nicht bewilligt',
    list: {
      title: 'Pflichten aus Programmen',
      intro:
        'Was Ihre Stelle zu einem Antrag zu sagen hat und was nach einem Bescheid, einer Zahlung oder einem Ende noch zu tun ist, wie es die Programme sagen.',
      empty: 'Nichts ist offen',
      emptyText: 'Sobald eine Pflicht entsteht, steht sie hier mit dem Tag, bis zu dem sie zu erfüllen ist.',
      export: 'Als Tabelle herunterladen (CSV)',
    },
    columns: {
      what: 'Pflicht',
      due: 'zu erfüllen bis',
      matter: 'folgt aus',
      programme: 'Programm',
      ifNot: 'sonst',
    },
    after: {
      application: (grantee: string, day: string) => `Antrag ${grantee} vom ${day}`,
      grant: (title: string, day: string) => `Ende der Förderung ${title} am ${day}`,
      notice: (title: string, day: string) => `Bescheid ${title} vom ${day}`,
      payment: (title: string, day: string) => `Zahlung vom ${day} zu ${title}`,
      'project-start': (title: string, day: string) => `Beginn des Projekts zu ${title} am ${day}`,
      participation: (title: string, day: string) => `Ende der Teilnahme ${title} am ${day}`,
    },
    form: {
      title: 'Pflicht erfüllt',
      which: 'Welche Pflicht?',
      choice: (what: string, day: string) => `${what} (bis ${day})`,
      doneOn: 'Erfüllt am',
      proof: 'Wodurch belegt?',
      proofHint: 'Zum Beispiel Aktenzeichen und Tag des Schreibens; keine Namen',
      save: 'Festhalten',
    },
  },
  {
    task: (count) =>
      count === 1
        ? 'A duty from a programme is to be done'
        : `${count} duties from programmes are to be done`,
    askedTask: (count) =>
      count === 1
        ? 'A condition of a programme waits for your answer'
        : `${count} conditions of programmes wait for your answer`,
    by: (day) => `by ${day}`,
    asked: (condition) => `Say whether the condition is met: ${condition}`,
    notGranted: 'nothing is granted',
    list: {
      title: 'Duties from programmes',
      intro:
        'What your body has to say to an application, and what is still to be done after a notice, a payment or an end, as the programmes say.',
      empty: 'Nothing is open',
      emptyText: 'As soon as there is a duty, it stands here with the day by which it is to be done.',
      export: 'Download as a table (CSV)',
    },
    columns: {
      what: 'Duty',
      due: 'to be done by',
      matter: 'follows from',
      programme: 'Programme',
      ifNot: 'else',
    },
    after: {
      application: (grantee, day) => `Application of ${grantee} of ${day}`,
      grant: (title, day) => `End of the grant ${title} on ${day}`,
      notice: (title, day) => `Notice ${title} of ${day}`,
      payment: (title, day) => `Payment of ${day} under ${title}`,
      'project-start': (title, day) => `Start of the project under ${title} on ${day}`,
      participation: (title, day) => `End of the participation ${title} on ${day}`,
    },
    form: {
      title: 'Duty done',
      which: 'Which duty?',
      choice: (what, day) => `${what} (by ${day})`,
      doneOn: 'Done on',
      proof: 'What shows it?',
      proofHint: 'For example the reference and day of a letter; no names',
      save: 'Note',
    },
  },
);
