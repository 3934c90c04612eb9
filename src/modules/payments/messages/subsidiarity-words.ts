import { catalogue } from '#ui/language.ts';

/** Nachrang: what is asked and answered before a cost is claimed that the law may pay first. */
export const subsidiarityWords = catalogue(
  {
    title: 'Geht eine gesetzliche Leistung vor?',
    intro:
      'Diese Kosten zahlt das Programm nur, wenn keine gesetzliche Leistung vorgeht. Ihre Antwort steht mit Tag und Namen am Antrag; je Platz und Kostenart wird einmal gefragt.',
    question: 'Vorrangige Leistung',
    first: (provisions: string) =>
      `Zuerst zu prüfen sind: ${provisions}. Sagen Sie in jeder Zeile, warum keine dieser Leistungen vorgeht.`,
    choose: '– bitte wählen –',
    answers: {
      'none-applies': 'keine kommt in Betracht',
      refused: 'beantragt und abgelehnt',
      'comes-first': 'geht vor',
    },
    reason: 'Warum nicht',
    reasonHint: 'Wer abgelehnt hat und wann, oder weshalb keine passt',
    said: (answer: string, reason: string) => `Nachrang: ${answer} – ${reason}`,
    short: { 'none-applies': 'keine Leistung geht vor', refused: 'abgelehnt' },
  },
  {
    title: 'Does a benefit of the law come first?',
    intro:
      'The programme pays these costs only where no benefit of the law comes first. Your answer stays with the claim, with day and name; each place is asked about once for a cost type.',
    question: 'Benefit that comes first',
    first: (provisions) =>
      `To be looked at first: ${provisions}. Say in each row why none of these benefits comes first.`,
    choose: '– please choose –',
    answers: {
      'none-applies': 'none applies',
      refused: 'applied for and refused',
      'comes-first': 'comes first',
    },
    reason: 'Why not',
    reasonHint: 'Who refused it and when, or why none applies',
    said: (answer, reason) => `Subsidiary: ${answer} – ${reason}`,
    short: { 'none-applies': 'no benefit comes first', refused: 'refused' },
  },
);
