import { quantityOfFacts as quantity } from '#modules/programmes/index.ts';
import { catalogue } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;

/** The answers to the recommendation: what was done, or why not and what to do next. */
export const recommendationAnswers = catalogue(
  {
    actionsDone: {
      'calls.excuse-member': 'Mitglied entschuldigt',
      'calls.record-recommendation': 'Empfehlung festgehalten',
    },
    refusals: {
      'no-members': {
        why: 'Über diesen Aufruf entscheidet kein Gremium.',
        next: 'Ausgewählt wird auf der Seite „Auswahl“ des Aufrufs.',
      },
      'not-a-member': {
        why: 'Diese Person bewertet in diesem Aufruf nicht mit.',
        next: 'Wählen Sie ein Mitglied, das noch nicht entschuldigt ist.',
      },
      'member-has-scored': {
        why: 'Dieses Mitglied hat alles bewertet. Seine Punkte bleiben stehen.',
        next: 'Entschuldigen können Sie nur, wer noch Punkte schuldet.',
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
      'above-most': {
        why: ({ count, most }: Facts) =>
          `Es sind ${count} ausgewählt; das Programm erlaubt höchstens ${most}.`,
        next: 'Setzen Sie Vorschläge auf die Reserve.',
      },
      'above-places': {
        why: ({ places, placesWanted, unit }: Facts) =>
          `Die empfohlenen Vorschläge bieten zusammen ${quantity(unit, places)}; gesucht sind ${quantity(unit, placesWanted)}.`,
        next: 'Setzen Sie einen Vorschlag auf die Reserve.',
      },
      'ranking-changed': {
        why: 'Punkte haben sich geändert, seit Sie diese Seite geöffnet haben.',
        next: 'Unten steht die neue Rangfolge. Prüfen Sie, ob der Beschluss noch gilt, und speichern Sie dann noch einmal.',
      },
    },
    done: {
      'member-excused': 'Das Mitglied ist entschuldigt. Die Rangfolge wartet nicht mehr darauf.',
      'recommendation-recorded': 'Die Empfehlung ist festgehalten.',
    },
  },
  {
    actionsDone: {
      'calls.excuse-member': 'Member excused',
      'calls.record-recommendation': 'Recommendation recorded',
    },
    refusals: {
      'no-members': {
        why: 'No committee or jury decides on this call.',
        next: 'The selection is made on the page “Selection” of the call.',
      },
      'not-a-member': {
        why: 'This person does not score in this call.',
        next: 'Choose a member who is not excused yet.',
      },
      'member-has-scored': {
        why: 'This member has scored everything. Their points stand.',
        next: 'You can excuse only those who still owe points.',
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
      'above-most': {
        why: ({ count, most }) => `${count} are selected; the programme allows ${most} at the most.`,
        next: 'Put proposals on the reserve.',
      },
      'above-places': {
        why: ({ places, placesWanted, unit }) =>
          `The recommended proposals together offer ${quantity(unit, places)}; ${quantity(unit, placesWanted)} are wanted.`,
        next: 'Put one proposal on reserve.',
      },
      'ranking-changed': {
        why: 'Points have changed since you opened this page.',
        next: 'The new ranking stands below. Check whether the decision still holds, then save again.',
      },
    },
    done: {
      'member-excused': 'The member is excused. The ranking no longer waits for them.',
      'recommendation-recorded': 'The recommendation is recorded.',
    },
  },
);
