/** Why a step about a person is refused, what was done, and how the history says it. */
export const refusalsDe = {
  refusals: {
    'programme-not-published': {
      why: 'Das Programm nimmt gerade niemanden auf.',
      next: 'Wählen Sie ein Programm, das veröffentlicht ist.',
    },
    'no-such-coach': {
      why: 'Diese Person ist keine Intensivbetreuung Ihres Landkreises.',
      next: 'Wählen Sie eine Intensivbetreuung aus der Liste.',
    },
    'born-in-the-future': {
      why: 'Das Geburtsdatum liegt nicht in der Vergangenheit.',
      next: 'Prüfen Sie das Geburtsdatum.',
    },
    'voluntary-in-the-future': {
      why: 'Die Erklärung zur Freiwilligkeit kann nicht erst künftig abgegeben worden sein.',
      next: 'Nennen Sie den Tag, an dem die Person sich erklärt hat.',
    },
    'already-referred': {
      why: 'Die Person nimmt schon an diesem Programm teil.',
      next: 'Suchen Sie sie in der Liste der Menschen.',
    },
    'not-checked': {
      why: 'Die Angaben zur Zielgruppe sind noch nicht geprüft.',
      next: 'Bestätigen Sie zuerst die Angaben; die Prüfung folgt sofort.',
    },
    'not-eligible': {
      why: 'Die Prüfung trägt keine Zuweisung.',
      next: 'Ergänzen Sie die Angaben, oder entscheiden Sie mit Begründung über eine Ausnahme.',
    },
    'not-eligible-today': {
      why: 'Nach dem Recht von heute trägt die Prüfung die Zuweisung nicht mehr.',
      next: 'Bestätigen Sie die Angaben neu, oder entscheiden Sie mit Begründung über eine Ausnahme.',
    },
    'already-eligible': {
      why: 'Die Person gehört schon zur Zielgruppe.',
      next: 'Weisen Sie sie einem freien Platz zu.',
    },
    'already-placed': {
      why: 'Die Person hat schon einen Platz. Die Angaben beim Eintritt bleiben, wie sie waren.',
      next: 'Ein anderer Platz ist erst nach dem Ende dieses Platzes möglich.',
    },
    'already-ended': {
      why: 'Die Teilnahme ist beendet.',
      next: 'Melden Sie die Person neu an, wenn sie wieder teilnehmen soll.',
    },
    'no-such-place': {
      why: 'Diesen Platz gibt es in diesem Programm und Landkreis nicht.',
      next: 'Wählen Sie einen freien Platz aus der Liste.',
    },
    'place-taken': {
      why: 'Jemand anders hat diesen Platz gerade bekommen.',
      next: 'Wählen Sie einen anderen freien Platz.',
    },
    'wrong-status': {
      why: 'Der Platz ist nicht frei.',
      next: 'Wählen Sie einen anderen freien Platz.',
    },
    'tests-not-valid': {
      why: 'Die Tätigkeit ist für diesen Tag nicht als zusätzlich, im öffentlichen Interesse und wettbewerbsneutral geprüft.',
      next: 'Bitten Sie den Träger, den Platz neu zu beschreiben.',
    },
    'outside-availability': {
      why: 'Der Platz ist nicht für den ganzen Zeitraum bewilligt.',
      next: 'Wählen Sie einen Zeitraum innerhalb der Bewilligung des Platzes.',
    },
    'starts-in-the-past': {
      why: 'Eine Zuweisung beginnt frühestens heute.',
      next: 'Nennen Sie den heutigen oder einen späteren Tag.',
    },
    'still-on-place': {
      why: 'Die Person ist noch auf ihrem Platz.',
      next: 'Warten Sie das geplante Ende ab, oder bitten Sie den Träger um einen Änderungsvorschlag.',
    },
    'never-on-place': {
      why: 'Ohne Platz gibt es kein geplantes Ende.',
      next: 'Nennen Sie einen anderen Grund.',
    },
    'last-day-outside': {
      why: 'Dieser Tag liegt nicht in der Zeit auf diesem Platz.',
      next: 'Nennen Sie einen Tag zwischen Beginn und geplantem Ende.',
    },
    'proposal-open': {
      why: 'Für diesen Platz wartet schon ein Änderungsvorschlag auf das Jobcenter.',
      next: 'Warten Sie die Entscheidung ab, oder ziehen Sie den Vorschlag zurück.',
    },
    'already-settled': {
      why: 'Über den Vorschlag ist schon entschieden.',
      next: 'Im Verlauf steht, wer wann entschieden hat.',
    },
    'changed-meanwhile': {
      why: 'Jemand hat diesen Vorgang inzwischen geändert.',
      next: 'Laden Sie die Seite neu und prüfen Sie den Verlauf.',
    },
  },
  done: {
    'person-referred': 'Die Person ist angemeldet. Bestätigen Sie jetzt die Angaben zur Zielgruppe.',
    'facts-confirmed': 'Die Angaben sind bestätigt und geprüft.',
    'exception-granted': 'Die Ausnahme ist entschieden und begründet.',
    'person-assigned': 'Die Person ist zugewiesen. Träger und Intensivbetreuung sehen es jetzt.',
    'participation-ended': 'Die Teilnahme ist beendet.',
    'end-proposed':
      'Der Vorschlag liegt beim Jobcenter. Bis zur Entscheidung wird für den Platz nicht ausgezahlt.',
    'proposal-accepted': 'Der Vorschlag ist angenommen, der Platz wieder frei.',
    'proposal-declined': 'Der Vorschlag ist abgelehnt. Die Person bleibt auf ihrem Platz.',
    'proposal-withdrawn': 'Der Vorschlag ist zurückgezogen.',
  },
  actionsDone: {
    'participants.refer-person': 'Person angemeldet',
    'participants.confirm-facts': 'Angaben bestätigt und geprüft',
    'participants.grant-exception': 'Ausnahme entschieden',
    'participants.assign-person': 'Platz zugewiesen',
    'participants.end-participation': 'Teilnahme beendet',
    'participants.propose-end': 'Früheres Ende vorgeschlagen',
    'participants.accept-proposal': 'Vorschlag angenommen',
    'participants.decline-proposal': 'Vorschlag abgelehnt',
    'participants.withdraw-proposal': 'Vorschlag zurückgezogen',
  },
};

export const refusalsEn = {
  refusals: {
    'programme-not-published': {
      why: 'The programme takes nobody in just now.',
      next: 'Choose a programme that is published.',
    },
    'no-such-coach': {
      why: 'This person is no coach of your district.',
      next: 'Choose a coach from the list.',
    },
    'born-in-the-future': { why: 'The birth date does not lie in the past.', next: 'Check the birth date.' },
    'voluntary-in-the-future': {
      why: 'The person cannot have agreed on a day that is still to come.',
      next: 'Give the day on which the person agreed.',
    },
    'already-referred': {
      why: 'The person already takes part in this programme.',
      next: 'Look for them in the list of people.',
    },
    'not-checked': {
      why: 'The facts about the target group are not checked yet.',
      next: 'Confirm the facts first; the check follows at once.',
    },
    'not-eligible': {
      why: 'The check does not carry an assignment.',
      next: 'Complete the facts, or decide on an exception and give the reason.',
    },
    'not-eligible-today': {
      why: 'Under the law of today the check no longer carries the assignment.',
      next: 'Confirm the facts again, or decide on an exception and give the reason.',
    },
    'already-eligible': {
      why: 'The person belongs to the target group already.',
      next: 'Assign them to a free place.',
    },
    'already-placed': {
      why: 'The person holds a place already. The data at entry stay as they were.',
      next: 'Another place is possible only after the end of this one.',
    },
    'already-ended': {
      why: 'The participation has ended.',
      next: 'Refer the person anew if they are to take part again.',
    },
    'no-such-place': {
      why: 'There is no such place in this programme and district.',
      next: 'Choose a free place from the list.',
    },
    'place-taken': {
      why: 'Somebody else has just been given this place.',
      next: 'Choose another free place.',
    },
    'wrong-status': { why: 'The place is not free.', next: 'Choose another free place.' },
    'tests-not-valid': {
      why: 'For this day the activity is not tested as additional, in the public interest and neutral to competition.',
      next: 'Ask the provider to describe the place anew.',
    },
    'outside-availability': {
      why: 'The place is not granted for the whole period.',
      next: 'Choose a period within the grant of the place.',
    },
    'starts-in-the-past': {
      why: 'An assignment begins today at the earliest.',
      next: 'Give today or a later day.',
    },
    'still-on-place': {
      why: 'The person is still on their place.',
      next: 'Wait for the planned end, or ask the provider for a change proposal.',
    },
    'never-on-place': {
      why: 'Without a place there is no planned end.',
      next: 'Give another reason.',
    },
    'last-day-outside': {
      why: 'This day is not one of the stay on this place.',
      next: 'Give a day between the start and the planned end.',
    },
    'proposal-open': {
      why: 'A change proposal for this place already waits for the Jobcenter.',
      next: 'Wait for the decision, or withdraw the proposal.',
    },
    'already-settled': {
      why: 'The proposal is decided already.',
      next: 'The history says who decided and when.',
    },
    'changed-meanwhile': {
      why: 'Somebody changed this case meanwhile.',
      next: 'Reload the page and check the history.',
    },
  },
  done: {
    'person-referred': 'The person is referred. Now confirm the facts about the target group.',
    'facts-confirmed': 'The facts are confirmed and checked.',
    'exception-granted': 'The exception is decided, with its reason.',
    'person-assigned': 'The person is assigned. Provider and coach see it now.',
    'participation-ended': 'The participation has ended.',
    'end-proposed': 'The proposal lies with the Jobcenter. Until it decides, nothing is paid for the place.',
    'proposal-accepted': 'The proposal is accepted, the place free again.',
    'proposal-declined': 'The proposal is declined. The person stays on the place.',
    'proposal-withdrawn': 'The proposal is withdrawn.',
  },
  actionsDone: {
    'participants.refer-person': 'Person referred',
    'participants.confirm-facts': 'Facts confirmed and checked',
    'participants.grant-exception': 'Exception decided',
    'participants.assign-person': 'Assigned to a place',
    'participants.end-participation': 'Participation ended',
    'participants.propose-end': 'Earlier end proposed',
    'participants.accept-proposal': 'Proposal accepted',
    'participants.decline-proposal': 'Proposal declined',
    'participants.withdraw-proposal': 'Proposal withdrawn',
  },
};
