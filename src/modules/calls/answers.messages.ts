import { catalogue } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;

/** The answers of this module to an action: what was done, or why not and what to do next. */
export const answerMessages = catalogue(
  {
    actionsDone: {
      'calls.create-call': 'Entwurf angelegt',
      'calls.change-call': 'Entwurf geändert',
      'calls.open-call': 'Aufruf veröffentlicht',
      'calls.close-call': 'Frist beendet',
      'calls.withdraw-call': 'Aufruf zurückgezogen',
      'calls.excuse-member': 'Mitglied entschuldigt',
      'calls.record-recommendation': 'Empfehlung festgehalten',
      'calls.draft-proposal': 'Entwurf angelegt',
      'calls.change-proposal': 'Entwurf geändert',
      'calls.submit-proposal': 'Vorschlag eingereicht',
      'calls.reopen-proposal': 'Zum Ändern zurückgeholt',
      'calls.withdraw-proposal': 'Vorschlag zurückgezogen',
      'calls.check-proposal': 'Formal geprüft',
      'calls.complete-proposal': 'Ergänzt und neu eingereicht',
      'calls.declare-interests': 'Befangenheit erklärt',
      'calls.score-proposal': 'Bewertung gespeichert',
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
        why: 'Die Frist läuft noch; bis zu ihrem Ende dürfen Träger einreichen.',
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
      'needs-committee-rules': {
        why: 'Das Programm sagt nicht, wie der Arbeitskreis entscheidet.',
        next: 'Füllen Sie alle drei Felder unter „Regeln des Arbeitskreises“ aus.',
      },
      'proposal-moved-on': {
        why: 'Der Vorschlag ist inzwischen in einem anderen Stand.',
        next: 'Laden Sie die Seite neu; im Verlauf steht, was geschehen ist.',
      },
      'proposals-closed': {
        why: 'Die Frist des Aufrufs ist abgelaufen. Es zählt die Uhr des Servers.',
        next: 'Ihr Entwurf bleibt erhalten. Fragen Sie die Geschäftsstelle des Landkreises, ob es einen weiteren Aufruf gibt.',
      },
      'call-not-open': {
        why: 'Der Aufruf nimmt keine Vorschläge mehr an.',
        next: 'Ihr Entwurf bleibt erhalten. Fragen Sie die Geschäftsstelle des Landkreises nach dem Grund.',
      },
      'already-recommended': {
        why: 'Der Arbeitskreis hat schon entschieden.',
        next: 'Wenn Sie nicht mehr antreten wollen, teilen Sie es der Geschäftsstelle des Landkreises mit.',
      },
      'not-in-scoring': {
        why: 'Der Aufruf wird gerade nicht bewertet.',
        next: 'Bewertet wird nach dem Ende der Frist und bis zur Empfehlung.',
      },
      'nothing-declared': {
        why: 'Sie haben noch zu keinem Vorschlag etwas angekreuzt.',
        next: 'Kreuzen Sie bei mindestens einem Vorschlag Ja oder Nein an.',
      },
      'already-declared': {
        why: 'Zu einem dieser Vorschläge haben Sie sich schon erklärt.',
        next: 'Laden Sie die Seite neu; dort stehen nur noch die offenen.',
      },
      'declare-first': {
        why: 'Vor dem Bewerten steht die Erklärung, ob Sie befangen sind.',
        next: 'Erklären Sie sich auf der Seite der Sitzung.',
      },
      'unknown-criterion': {
        why: 'Dieses Kriterium gehört nicht zum Aufruf.',
        next: 'Laden Sie die Seite neu.',
      },
      'points-above-maximum': {
        why: ({ title, maximum }: Facts) => `Bei „${title}“ gibt es höchstens ${maximum} Punkte.`,
        next: 'Bitte berichtigen Sie die Punkte.',
      },
      'score-cleared': {
        why: ({ title }: Facts) => `Für „${title}“ sind schon Punkte gespeichert.`,
        next: 'Sie können sie ändern, aber nicht mehr leer lassen.',
      },
      'not-a-member': {
        why: 'Diese Person bewertet in diesem Aufruf nicht mit.',
        next: 'Wählen Sie ein Mitglied, das noch nicht entschuldigt ist.',
      },
      'member-has-scored': {
        why: 'Dieses Mitglied hat alles bewertet. Seine Punkte bleiben stehen.',
        next: 'Entschuldigen können Sie nur, wer noch Punkte schuldet.',
      },
      'point-open': {
        why: 'Noch nicht jeder Prüfpunkt ist beantwortet.',
        next: 'Entscheiden Sie bei jedem Punkt, ob er erfüllt ist.',
      },
      'departure-needs-reason': {
        why: 'Nach den Angaben des Vorschlags ist ein Punkt nicht erfüllt, den Sie als erfüllt ansehen.',
        next: 'Nennen Sie dort den Grund, zum Beispiel eine Zusage des Ministeriums.',
      },
      'completion-running': {
        why: 'Die Frist zum Ergänzen läuft noch.',
        next: 'Warten Sie bis zu ihrem Ende, oder setzen Sie eine andere Frist.',
      },
      'completion-over': {
        why: 'Die Frist zum Ergänzen ist abgelaufen.',
        next: 'Bitten Sie die Geschäftsstelle des Landkreises um eine neue Frist.',
      },
      'completion-in-the-past': {
        why: 'Die Frist zum Ergänzen liegt in der Vergangenheit.',
        next: 'Setzen Sie einen Tag ab heute.',
      },
      'checks-open': {
        why: ({ count }: Facts) =>
          count === 1
            ? 'Ein Vorschlag ist noch nicht fertig formal geprüft.'
            : `${count} Vorschläge sind noch nicht fertig formal geprüft.`,
        next: 'Prüfen Sie sie; was nicht in Ordnung ist und bleibt, schließen Sie aus.',
      },
      'no-proposals': {
        why: 'Es liegt kein Vorschlag vor, über den der Arbeitskreis entscheiden könnte.',
        next: 'Bereiten Sie einen neuen Aufruf vor.',
      },
      'scores-missing': {
        why: ({ count }: Facts) => `Bei ${count} Vorschlägen fehlen noch Punkte.`,
        next: 'In der Rangfolge steht, wessen Punkte fehlen. Wer nicht bewerten kann, lässt sich dort entschuldigen.',
      },
      'no-quorum': {
        why: ({ present, quorum }: Facts) =>
          `${present} Mitglieder waren anwesend; beschlussfähig ist der Arbeitskreis ab ${quorum}.`,
        next: 'Laden Sie zu einer weiteren Sitzung ein.',
      },
      'tie-open': {
        why: ({ count }: Facts) => `${count} Vorschläge stehen am Schnitt gleich.`,
        next: 'Wählen Sie für jeden von ihnen, wie der Arbeitskreis entschieden hat, und nennen Sie den Grund.',
      },
      'above-money': {
        why: 'Die empfohlenen Vorschläge kosten zusammen mehr, als der Aufruf hat.',
        next: 'Setzen Sie einen Vorschlag auf die Reserve.',
      },
      'above-places': {
        why: ({ places, placesWanted }: Facts) =>
          `Die empfohlenen Vorschläge haben zusammen ${places} Plätze; gesucht sind ${placesWanted}.`,
        next: 'Setzen Sie einen Vorschlag auf die Reserve.',
      },
      'ranking-changed': {
        why: 'Punkte haben sich geändert, seit Sie diese Seite geöffnet haben.',
        next: 'Unten steht die neue Rangfolge. Prüfen Sie, ob der Beschluss noch gilt, und speichern Sie dann noch einmal.',
      },
    },
    done: {
      'call-created': 'Der Entwurf ist gespeichert.',
      'call-changed': 'Die Änderungen sind gespeichert.',
      'call-opened': 'Der Aufruf ist veröffentlicht. Träger können jetzt Vorschläge einreichen.',
      'call-closed':
        'Die Frist ist beendet. Prüfen Sie die Vorschläge formal; der Arbeitskreis bewertet, was in Ordnung ist.',
      'call-withdrawn': 'Der Aufruf ist zurückgezogen.',
      'proposal-drafted': 'Der Entwurf ist gespeichert. Eingereicht ist er noch nicht.',
      'proposal-changed': 'Die Änderungen sind gespeichert. Eingereicht ist der Vorschlag noch nicht.',
      'proposal-submitted': 'Der Vorschlag ist eingereicht.',
      'proposal-reopened':
        'Der Vorschlag ist wieder ein Entwurf. Reichen Sie ihn vor dem Ende der Frist neu ein.',
      'proposal-checked': 'Das Ergebnis der formalen Prüfung ist festgehalten.',
      'proposal-completed': 'Der Vorschlag ist ergänzt und wieder eingereicht.',
      'proposal-withdrawn': 'Der Vorschlag ist zurückgezogen.',
      'interests-declared': 'Ihre Erklärung ist gespeichert.',
      'scores-saved':
        'Ihre Bewertung ist gespeichert. Sie können sie ändern, bis der Arbeitskreis entscheidet.',
      'member-excused': 'Das Mitglied ist entschuldigt. Die Rangfolge wartet nicht mehr darauf.',
      'recommendation-recorded': 'Die Empfehlung ist festgehalten.',
    },
  },
  {
    actionsDone: {
      'calls.create-call': 'Draft made',
      'calls.change-call': 'Draft changed',
      'calls.open-call': 'Call published',
      'calls.close-call': 'Deadline ended',
      'calls.withdraw-call': 'Call withdrawn',
      'calls.excuse-member': 'Member excused',
      'calls.record-recommendation': 'Recommendation recorded',
      'calls.draft-proposal': 'Draft made',
      'calls.change-proposal': 'Draft changed',
      'calls.submit-proposal': 'Proposal handed in',
      'calls.reopen-proposal': 'Taken back to change',
      'calls.withdraw-proposal': 'Proposal withdrawn',
      'calls.check-proposal': 'Formally checked',
      'calls.complete-proposal': 'Completed and handed in again',
      'calls.declare-interests': 'Interests declared',
      'calls.score-proposal': 'Scores saved',
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
      'needs-committee-rules': {
        why: 'The programme does not say how the committee decides.',
        next: 'Fill in all three fields under “Rules of the committee”.',
      },
      'proposal-moved-on': {
        why: 'The proposal stands elsewhere by now.',
        next: 'Reload the page; the history says what happened.',
      },
      'proposals-closed': {
        why: 'The deadline of the call is over. The clock of the server counts.',
        next: 'Your draft is kept. Ask the district office whether there will be another call.',
      },
      'call-not-open': {
        why: 'The call takes no more proposals.',
        next: 'Your draft is kept. Ask the district office for the reason.',
      },
      'already-recommended': {
        why: 'The committee has already decided.',
        next: 'If you no longer want to take part, tell the district office.',
      },
      'not-in-scoring': {
        why: 'The call is not being scored now.',
        next: 'Scoring runs from the end of the deadline to the recommendation.',
      },
      'nothing-declared': {
        why: 'You have not answered for any proposal yet.',
        next: 'Choose yes or no for at least one proposal.',
      },
      'already-declared': {
        why: 'You have already declared on one of these proposals.',
        next: 'Reload the page; it shows only what is still open.',
      },
      'declare-first': {
        why: 'Before you score, you declare whether you have an interest.',
        next: 'Declare on the page of the sitting.',
      },
      'unknown-criterion': {
        why: 'This criterion does not belong to the call.',
        next: 'Reload the page.',
      },
      'points-above-maximum': {
        why: ({ title, maximum }) => `“${title}” has at most ${maximum} points.`,
        next: 'Please correct the points.',
      },
      'score-cleared': {
        why: ({ title }) => `Points for “${title}” are already saved.`,
        next: 'You can change them, but no longer leave them out.',
      },
      'not-a-member': {
        why: 'This person does not score in this call.',
        next: 'Choose a member who is not excused yet.',
      },
      'member-has-scored': {
        why: 'This member has scored everything. Their points stand.',
        next: 'You can excuse only those who still owe points.',
      },
      'point-open': {
        why: 'Not every point has been answered yet.',
        next: 'Decide at each point whether it is met.',
      },
      'departure-needs-reason': {
        why: 'By what the proposal says, a point is not met that you find met.',
        next: 'Give the reason there, for example a promise of the ministry.',
      },
      'completion-running': {
        why: 'The time to complete the proposal is still running.',
        next: 'Wait until it ends, or set another day.',
      },
      'completion-over': {
        why: 'The time to complete the proposal is over.',
        next: 'Ask the district office for more time.',
      },
      'completion-in-the-past': {
        why: 'The day to complete the proposal lies in the past.',
        next: 'Set a day from today on.',
      },
      'checks-open': {
        why: ({ count }) =>
          count === 1
            ? 'The formal check of one proposal is not finished.'
            : `The formal check of ${count} proposals is not finished.`,
        next: 'Check them; what is not in order, and stays so, you exclude.',
      },
      'no-proposals': {
        why: 'There is no proposal that the committee could decide on.',
        next: 'Prepare a new call.',
      },
      'scores-missing': {
        why: ({ count }) => `Points are still missing for ${count} proposals.`,
        next: 'The ranking says whose points are missing. Who cannot score can be excused there.',
      },
      'no-quorum': {
        why: ({ present, quorum }) =>
          `${present} members were present; the committee can decide from ${quorum} on.`,
        next: 'Invite to another sitting.',
      },
      'tie-open': {
        why: ({ count }) => `${count} proposals are level at the cut.`,
        next: 'Choose for each of them how the committee decided, and give the reason.',
      },
      'above-money': {
        why: 'The recommended proposals together cost more than the call has.',
        next: 'Put one proposal on reserve.',
      },
      'above-places': {
        why: ({ places, placesWanted }) =>
          `The recommended proposals together have ${places} places; ${placesWanted} are wanted.`,
        next: 'Put one proposal on reserve.',
      },
      'ranking-changed': {
        why: 'Points have changed since you opened this page.',
        next: 'The new ranking stands below. Check whether the decision still holds, then save again.',
      },
    },
    done: {
      'call-created': 'The draft is saved.',
      'call-changed': 'The changes are saved.',
      'call-opened': 'The call is published. Providers can now hand in proposals.',
      'call-closed':
        'The deadline is ended. Check the proposals formally; the committee scores what is in order.',
      'call-withdrawn': 'The call is withdrawn.',
      'proposal-drafted': 'The draft is saved. It is not handed in yet.',
      'proposal-changed': 'The changes are saved. The proposal is not handed in yet.',
      'proposal-submitted': 'The proposal is handed in.',
      'proposal-reopened': 'The proposal is a draft again. Hand it in anew before the deadline.',
      'proposal-checked': 'The result of the formal check is recorded.',
      'proposal-completed': 'The proposal is completed and handed in again.',
      'proposal-withdrawn': 'The proposal is withdrawn.',
      'interests-declared': 'Your declaration is saved.',
      'scores-saved': 'Your scores are saved. You can change them until the committee decides.',
      'member-excused': 'The member is excused. The ranking no longer waits for them.',
      'recommendation-recorded': 'The recommendation is recorded.',
    },
  },
);
