import { catalogue, formatMoney } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;
const money = (cents: string | number | null | undefined): string => formatMoney(Number(cents ?? 0));

/** The sentences of measures: why one is not granted or cannot be applied for. */
export const measureAnswers = catalogue(
  {
    refusals: {
      'above-whole-cost': {
        why: (facts: Facts) =>
          `„${facts.title}“: ${money(facts.own)} und ${money(facts.paid)} aus der Zuwendung sind zusammen ${money(facts.together)}; ein Platz kostet im Monat ${money(facts.whole)}.`,
        next: 'Bewilligen Sie weniger, oder geben Sie den Antrag zurück.',
      },
      'measured-already': {
        why: 'Für diese Plätze gibt es in dieser Zeit schon eine Maßnahme.',
        next: 'Geben Sie den Antrag zurück, oder beenden Sie die frühere Maßnahme.',
      },
      'no-own-payer': {
        why: 'Für dieses Vorhaben gibt es keine Stelle, die Plätze aus eigenen Mitteln trägt.',
        next: 'Das Programm sagt, wer welche Plätze trägt.',
      },
      'nothing-to-bear': {
        why: 'In diesen Tagen läuft keines der genannten Vorhaben mit solchen Plätzen.',
        next: 'Prüfen Sie Laufzeit und Plätze.',
      },
      'measure-stands': {
        why: 'Ein Antrag auf eine Maßnahme lässt sich nicht ändern.',
        next: 'Bitten Sie um eine Ablehnung, und stellen Sie ihn neu.',
      },
    },
  },
  {
    refusals: {
      'above-whole-cost': {
        why: (facts) =>
          `“${facts.title}”: ${money(facts.own)} and ${money(facts.paid)} of the grant are ${money(facts.together)} together; a place costs ${money(facts.whole)} a month.`,
        next: 'Grant less, or return the application.',
      },
      'measured-already': {
        why: 'There is a measure for these places in this time already.',
        next: 'Return the application, or end the earlier measure.',
      },
      'no-own-payer': {
        why: 'No body bears places of this project from money of its own.',
        next: 'The programme says who bears which places.',
      },
      'nothing-to-bear': {
        why: 'None of these projects runs with such places in these days.',
        next: 'Check the days and the places.',
      },
      'measure-stands': {
        why: 'An application for a measure cannot be changed.',
        next: 'Ask for a rejection, and apply anew.',
      },
    },
  },
);
