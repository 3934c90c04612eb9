import { catalogue } from '#ui/language.ts';

/** The answers to an act on a call: what was done, or why not and what to do next. */
export const callAnswers = catalogue(
  {
    actionsDone: {
      'calls.prepare-call-version': 'Fassungswechsel vorbereitet',
      'calls.decide-call-version': 'Über den Fassungswechsel entschieden',
      'calls.create-call': 'Entwurf angelegt',
      'calls.change-call': 'Entwurf geändert',
      'calls.open-call': 'Aufruf veröffentlicht',
      'calls.close-call': 'Frist beendet',
      'calls.withdraw-call': 'Aufruf zurückgezogen',
    },
    refusals: {
      'wrong-status': {
        why: 'Der Aufruf ist inzwischen weiter.',
        next: 'Laden Sie die Seite neu; im Verlauf steht, was geschehen ist.',
      },
      'needs-criteria': {
        why: 'Ohne Bewertungsschema kann kein Aufruf veröffentlicht werden.',
        next: 'Ergänzen Sie mindestens ein Kriterium im Entwurf.',
      },
      'deadline-passed': {
        why: 'Die Frist ist schon vorbei.',
        next: 'Setzen Sie im Entwurf eine spätere Frist.',
      },
      'deadline-not-passed': {
        why: 'Die Frist läuft noch; bis zu ihrem Ende darf eingereicht werden.',
        next: 'Kommen Sie nach Ablauf der Frist wieder.',
      },
      'programme-not-published': {
        why: 'Das Programm ist noch nicht veröffentlicht.',
        next: 'Wenden Sie sich an die Programmstelle des Ministeriums.',
      },
      'no-committee': {
        why: 'Für Ihre Gebietskörperschaft ist kein Regionaler Arbeitskreis eingerichtet.',
        next: 'Bitten Sie die Administration, ihn anzulegen.',
      },
      'no-selection': {
        why: 'Das Programm sieht keine Auswahl vor.',
        next: 'Ohne Auswahl wird unmittelbar ein Antrag gestellt; ein Aufruf ist nicht nötig.',
      },
      'no-selecting-body': {
        why: 'Die Stelle, die nach dem Programm auswählt, gibt es in diesem Land noch nicht.',
        next: 'Bitten Sie die Administration, sie anzulegen.',
      },
      'several-selecting-bodies': {
        why: (facts: Facts) =>
          `Nach dem Programm könnten ${Number(facts.count)} Stellen auswählen; es muss eine sein.`,
        next: 'Klären Sie mit der Administration, welche Stelle bestehen bleibt.',
      },
      'needs-committee-rules': {
        why: 'Das Programm sagt nicht, wie der Arbeitskreis entscheidet.',
        next: 'Füllen Sie alle drei Felder unter „Regeln des Arbeitskreises“ aus.',
      },
    },
    done: {
      'call-created': 'Der Entwurf ist gespeichert.',
      'call-changed': 'Die Änderungen sind gespeichert.',
      'call-opened': 'Der Aufruf ist veröffentlicht. Vorschläge können jetzt eingereicht werden.',
      'call-closed':
        'Die Frist ist beendet. Prüfen Sie die Vorschläge formal; ausgewählt wird unter denen, die in Ordnung sind.',
      'call-withdrawn': 'Der Aufruf ist zurückgezogen.',
    },
  },
  {
    actionsDone: {
      'calls.prepare-call-version': 'Move to another version prepared',
      'calls.decide-call-version': 'Move to another version decided',
      'calls.create-call': 'Draft made',
      'calls.change-call': 'Draft changed',
      'calls.open-call': 'Call published',
      'calls.close-call': 'Deadline ended',
      'calls.withdraw-call': 'Call withdrawn',
    },
    refusals: {
      'wrong-status': {
        why: 'The call has moved on.',
        next: 'Reload the page; the history says what happened.',
      },
      'needs-criteria': {
        why: 'A call cannot be published without a scoring scheme.',
        next: 'Add at least one criterion to the draft.',
      },
      'deadline-passed': { why: 'The deadline is already over.', next: 'Set a later deadline in the draft.' },
      'deadline-not-passed': {
        why: 'The deadline is still running; providers may hand in until it ends.',
        next: 'Come back after the deadline.',
      },
      'programme-not-published': {
        why: 'The programme is not published yet.',
        next: 'Please ask the programme office of the ministry.',
      },
      'no-committee': {
        why: 'Your district has no regional committee.',
        next: 'Ask your administrator to set one up.',
      },
      'no-selection': {
        why: 'The programme knows no selection.',
        next: 'Without one an application is made directly; no call is needed.',
      },
      'no-selecting-body': {
        why: 'The body that selects by the programme does not exist in this Land yet.',
        next: 'Ask the administration to add it.',
      },
      'several-selecting-bodies': {
        why: (facts) => `By the programme ${Number(facts.count)} bodies could select; it must be one.`,
        next: 'Ask the administration which of them is to remain.',
      },
      'needs-committee-rules': {
        why: 'The programme does not say how the committee decides.',
        next: 'Fill in all three fields under “Rules of the committee”.',
      },
    },
    done: {
      'call-created': 'The draft is saved.',
      'call-changed': 'The changes are saved.',
      'call-opened': 'The call is published. Providers can now hand in proposals.',
      'call-closed':
        'The deadline is ended. Check the proposals formally; the committee scores what is in order.',
      'call-withdrawn': 'The call is withdrawn.',
    },
  },
);

type Facts = Readonly<Record<string, string | number | null>>;
