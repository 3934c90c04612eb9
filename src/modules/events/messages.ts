import { catalogue } from '#ui/language.ts';

/** The sentences of events about what was done, and about what they refuse. */
export const eventsMessages = catalogue(
  {
    actionsDone: {
      'events.draft-event': 'Entwurf angelegt',
      'events.change-event': 'Entwurf geändert',
      'events.announce-event': 'Veranstaltung angekündigt',
      'events.move-event': 'Tag oder Ort geändert',
      'events.call-off-event': 'Veranstaltung abgesagt',
      'events.invite-guests': 'Gäste eingeladen',
      'events.invite-bodies': 'Stellen des Programms eingeladen',
      'events.answer-invitation': 'Ein Gast hat geantwortet',
      'events.record-attendance': 'Teilnahme festgehalten',
      'events.add-file': 'Datei abgelegt',
      'events.remove-file': 'Datei entfernt',
      'events.publish-documentation': 'Dokumentation veröffentlicht',
    },
    refusals: {
      'programme-not-published': {
        why: 'Das Programm ist noch nicht veröffentlicht.',
        next: 'Wenden Sie sich an die Programmstelle des Ministeriums.',
      },
      'wrong-status': {
        why: 'Dafür ist die Veranstaltung nicht im richtigen Stand.',
        next: 'Laden Sie die Seite neu; dort steht, was jetzt möglich ist.',
      },
      'day-is-over': {
        why: 'Dieser Tag ist schon vorbei.',
        next: 'Ankündigen, einladen und antworten geht bis zum Tag der Veranstaltung.',
      },
      'day-to-come': {
        why: 'Der Tag der Veranstaltung steht noch bevor.',
        next: 'Ab diesem Tag halten Sie fest, wer da war, und veröffentlichen die Dokumentation.',
      },
      'called-off': {
        why: 'Diese Veranstaltung ist abgesagt.',
        next: 'Sie brauchen nichts zu tun; der Grund steht auf der Seite der Veranstaltung.',
      },
      'all-invited': {
        why: 'Alle, die Sie nennen, sind schon eingeladen.',
        next: 'Wer eingeladen ist, steht in der Gästeliste.',
      },
      'no-such-workshop': {
        why: 'Diesen Workshop gibt es hier nicht.',
        next: 'Wählen Sie einen aus der Liste.',
      },
      'workshop-full': {
        why: 'Dieser Workshop ist inzwischen ausgebucht.',
        next: 'Wählen Sie einen anderen. Wird ein Platz frei, steht er wieder zur Wahl.',
      },
      'before-event': {
        why: 'Die Dokumentation kann nicht vor der Veranstaltung öffentlich sein.',
        next: 'Nennen Sie den Tag der Veranstaltung oder einen späteren.',
      },
    },
    done: {
      drafted: 'Der Entwurf ist angelegt. Noch sieht ihn nur Ihre Stelle.',
      changed: 'Der Entwurf ist gespeichert.',
      announced: 'Die Veranstaltung ist angekündigt; ihre Seite ist jetzt öffentlich.',
      moved: 'Die Änderung ist gespeichert; alle Eingeladenen bekommen eine E-Mail.',
      'called-off': 'Die Veranstaltung ist abgesagt; alle Eingeladenen bekommen eine E-Mail.',
      invited: 'Die Einladungen gehen jetzt hinaus.',
      answered: 'Vielen Dank, Ihre Antwort ist angekommen.',
      attendance: 'Die Teilnahme ist festgehalten.',
      'file-added': 'Die Datei ist abgelegt.',
      'file-removed': 'Die Datei ist entfernt.',
      documentation: 'Der Tag ist gespeichert, ab dem alle die Dokumentation laden können.',
    },
  },
  {
    actionsDone: {
      'events.draft-event': 'Draft begun',
      'events.change-event': 'Draft changed',
      'events.announce-event': 'Event announced',
      'events.move-event': 'Day or place changed',
      'events.call-off-event': 'Event called off',
      'events.invite-guests': 'Guests invited',
      'events.invite-bodies': 'Bodies of the programme invited',
      'events.answer-invitation': 'A guest answered',
      'events.record-attendance': 'Attendance recorded',
      'events.add-file': 'File added',
      'events.remove-file': 'File removed',
      'events.publish-documentation': 'Documentation published',
    },
    refusals: {
      'programme-not-published': {
        why: 'The programme is not published yet.',
        next: 'Ask the programme office of the ministry.',
      },
      'wrong-status': {
        why: 'The event is not in the state for this.',
        next: 'Load the page again; it says what is possible now.',
      },
      'day-is-over': {
        why: 'That day is over.',
        next: 'Announcing, inviting and answering is possible until the day of the event.',
      },
      'day-to-come': {
        why: 'The day of the event is still to come.',
        next: 'From that day on you record who came, and publish the documentation.',
      },
      'called-off': {
        why: 'This event is called off.',
        next: 'You need not do anything; the reason stands on the page of the event.',
      },
      'all-invited': {
        why: 'Everybody whom you name is invited already.',
        next: 'The list of guests says who is invited.',
      },
      'no-such-workshop': {
        why: 'There is no such workshop here.',
        next: 'Choose one from the list.',
      },
      'workshop-full': {
        why: 'This workshop is full by now.',
        next: 'Choose another one. When a seat becomes free, it can be chosen again.',
      },
      'before-event': {
        why: 'The documentation cannot be public before the event.',
        next: 'Name the day of the event or a later one.',
      },
    },
    done: {
      drafted: 'The draft is begun. Only your body sees it so far.',
      changed: 'The draft is saved.',
      announced: 'The event is announced; its page is public now.',
      moved: 'The change is saved; everybody invited gets a letter.',
      'called-off': 'The event is called off; everybody invited gets a letter.',
      invited: 'The invitations go out now.',
      answered: 'Thank you, your answer has arrived.',
      attendance: 'The attendance is recorded.',
      'file-added': 'The file is added.',
      'file-removed': 'The file is removed.',
      documentation: 'The day is saved from which on everybody can load the documentation.',
    },
  },
);
