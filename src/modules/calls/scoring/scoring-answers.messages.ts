import { catalogue } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;

/** The answers to what a member of the committee declares and scores: what was done, or why not and what to do next. */
export const scoringAnswers = catalogue(
  {
    actionsDone: {
      'calls.declare-interests': 'Befangenheit erklärt',
      'calls.score-proposal': 'Bewertung gespeichert',
    },
    refusals: {
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
    },
    done: {
      'interests-declared': 'Ihre Erklärung ist gespeichert.',
      'scores-saved':
        'Ihre Bewertung ist gespeichert. Sie können sie ändern, bis der Arbeitskreis entscheidet.',
    },
  },
  {
    actionsDone: {
      'calls.declare-interests': 'Interests declared',
      'calls.score-proposal': 'Scores saved',
    },
    refusals: {
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
    },
    done: {
      'interests-declared': 'Your declaration is saved.',
      'scores-saved': 'Your scores are saved. You can change them until the committee decides.',
    },
  },
);
