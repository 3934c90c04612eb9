import { catalogue } from '#ui/language.ts';

export const demonstrationMessages = catalogue(
  {
    title: 'Uhr der Vorführung stellen',
    text: 'Nur in der Vorführung lässt sich die Zeit vorstellen, damit zum Beispiel eine Frist abläuft. Zurück geht es nicht, wie im Leben.',
    today: (day: string) => `Heute ist hier der ${day}.`,
    day: 'Neuer Tag',
    move: 'Uhr vorstellen',
    refusals: {
      'only-forward': {
        why: 'Dieser Tag liegt nicht in der Zukunft.',
        next: 'Wählen Sie einen späteren Tag.',
      },
      'too-far': {
        why: 'So weit lässt sich die Uhr nicht auf einmal stellen.',
        next: 'Wählen Sie einen Tag in den nächsten 15 Jahren.',
      },
    },
    done: { moved: 'Die Uhr ist gestellt.' },
  },
  {
    title: 'Set the demonstration clock',
    text: 'Only in the demonstration can time be moved forward, for example so that a deadline passes. Not back, as in life.',
    today: (day) => `Today is ${day} here.`,
    day: 'New day',
    move: 'Move the clock',
    refusals: {
      'only-forward': { why: 'This day is not in the future.', next: 'Choose a later day.' },
      'too-far': {
        why: 'The clock cannot be moved that far at once.',
        next: 'Choose a day within the next 15 years.',
      },
    },
    done: { moved: 'The clock is set.' },
  },
);
