import { catalogue } from '#ui/language.ts';

/** The answers to the formal check: what was done, or why not and what to do next. */
export const formalCheckAnswers = catalogue(
  {
    actionsDone: {
      'calls.check-proposal': 'Formal geprüft',
      'calls.complete-proposal': 'Ergänzt und neu eingereicht',
    },
    refusals: {
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
    },
    done: {
      'proposal-checked': 'Das Ergebnis der formalen Prüfung ist festgehalten.',
      'proposal-completed': 'Der Vorschlag ist ergänzt und wieder eingereicht.',
    },
  },
  {
    actionsDone: {
      'calls.check-proposal': 'Formally checked',
      'calls.complete-proposal': 'Completed and handed in again',
    },
    refusals: {
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
    },
    done: {
      'proposal-checked': 'The result of the formal check is recorded.',
      'proposal-completed': 'The proposal is completed and handed in again.',
    },
  },
);
