import { catalogue } from '#ui/language.ts';

/** The pages on which an authority selects by itself. */
export const selectionWords = catalogue(
  {
    kind: 'Auswahl durch die Behörde',
    title: 'Auswahl',
    intro:
      'Ausgewählt wird ohne Gremium. Eine Person bereitet die Auswahl vor, eine zweite entscheidet darüber; beide stehen mit Namen im Ergebnis.',
    noneWaiting: 'Zurzeit ist keine Auswahl vorbereitet.',
    nothing: 'Ausgewählt wird, sobald die Frist beendet ist; danach steht das Ergebnis in der Rangfolge.',
    prepare: 'Auswahl vorbereiten',
    decide: 'Über die Auswahl entscheiden',
    agree: 'Auswählen wie vorbereitet',
    own: 'Sie haben diese Auswahl selbst vorbereitet. Entschieden wird immer zu zweit.',
    earlier: 'Frühere Entscheidungen',
    rulings: { approved: 'ausgewählt', lapsed: 'verfallen, weil sich der Inhalt geändert hat' },
    facts: {
      proposals: 'Formal in Ordnung',
      unchecked: 'Noch nicht formal geprüft',
      rule: 'So wird ausgewählt',
    },
    result: 'Rangfolge und Ergebnis',
    notYet: 'noch keines',
    toResult: 'ansehen',
    points: (title: string, maximum: string) => `${title} (0 bis ${maximum} Punkte)`,
    reasonOf: 'Begründung',
    reason: 'Warum wird so ausgewählt?',
    byReceipt: 'Wer zuerst kam, wird ausgewählt, so weit Mittel und Menge reichen; alle Weiteren warten.',
    received: (bidder: string, when: string) => `${bidder}, eingegangen ${when}`,
    pointsOf: (points: string) => `${points} Punkte`,
  },
  {
    kind: 'selection by the authority',
    title: 'Selection',
    intro:
      'The selection is made without a committee. One person prepares it, another decides; both stand in the result by name.',
    noneWaiting: 'No selection is prepared at present.',
    nothing: 'It is made once the deadline is ended; then the result stands in the ranking.',
    prepare: 'Prepare the selection',
    decide: 'Decide on the selection',
    agree: 'Select as prepared',
    own: 'You prepared this selection yourself. It always takes two people.',
    earlier: 'Earlier decisions',
    rulings: { approved: 'selected', lapsed: 'lapsed, because the content changed' },
    facts: { proposals: 'Formally in order', unchecked: 'Not formally checked yet', rule: 'How it is made' },
    result: 'Ranking and result',
    notYet: 'none yet',
    toResult: 'see it',
    points: (title, maximum) => `${title} (0 to ${maximum} points)`,
    reasonOf: 'Reason',
    reason: 'Why is it made so?',
    byReceipt: 'Who came first is selected, as far as money and quantity reach; everybody else waits.',
    received: (bidder, when) => `${bidder}, received ${when}`,
    pointsOf: (points) => `${points} points`,
  },
);

/** The answers to those who select: what was done, or why not. */
export const selectionMessages = catalogue(
  {
    actionsDone: {
      'calls.prepare-selection': 'Auswahl vorbereitet',
      'calls.decide-selection': 'Über die Auswahl entschieden',
    },
    refusals: {
      'has-members': {
        why: 'Über diesen Aufruf entscheidet ein Gremium.',
        next: 'Halten Sie dessen Empfehlung auf der Seite der Rangfolge fest.',
      },
    },
    done: {
      'selection-prepared': 'Die Auswahl ist vorbereitet. Eine zweite Person entscheidet.',
      'selection-approved': 'Die Auswahl ist getroffen.',
      'selection-returned': 'Die Auswahl ist zurückgegeben.',
      'selection-lapsed': 'Seit der Vorbereitung hat sich etwas geändert. Bereiten Sie die Auswahl neu vor.',
    },
  },
  {
    actionsDone: {
      'calls.prepare-selection': 'Selection prepared',
      'calls.decide-selection': 'Decided on the selection',
    },
    refusals: {
      'has-members': {
        why: 'A committee or jury decides on this call.',
        next: 'Record its recommendation on the page of the ranking.',
      },
    },
    done: {
      'selection-prepared': 'The selection is prepared. Another person decides.',
      'selection-approved': 'The selection is made.',
      'selection-returned': 'The selection is returned.',
      'selection-lapsed': 'Something has changed since it was prepared. Prepare the selection anew.',
    },
  },
);
