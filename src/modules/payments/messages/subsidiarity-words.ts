import { catalogue } from '#ui/language.ts';

/** Nachrang: what is asked and answered before a cost is claimed that the law may pay first. */
export const subsidiarityWords = catalogue(
  {
    title: 'Geht eine gesetzliche Leistung vor?',
    intro:
      'Diese Kosten zahlt das Programm nur, wenn keine gesetzliche Leistung vorgeht. Ihre Antwort steht mit Tag und Namen am Antrag; je Platz und Kostenart wird einmal gefragt.',
    question: 'Geht eine gesetzliche Leistung vor?',
    first: (provisions: string) => `Zuerst zu prüfen: ${provisions}`,
    choose: '– bitte wählen –',
    answers: {
      'none-applies': 'Nein, keine kommt in Betracht',
      refused: 'Nein, sie wurde beantragt und abgelehnt',
      'comes-first': 'Ja, sie geht vor',
    },
    reason: 'Wer hat abgelehnt, oder warum kommt keine in Betracht?',
    reasonHint: 'Zum Beispiel: Jobcenter Unna, Bescheid vom 3. April 2017',
    said: (answer: string, reason: string) => `Nachrang: ${answer} – ${reason}`,
    short: { 'none-applies': 'keine Leistung geht vor', refused: 'abgelehnt' },
  },
  {
    title: 'Does a benefit of the law come first?',
    intro:
      'The programme pays these costs only where no benefit of the law comes first. Your answer stays with the claim, with day and name; each place is asked about once for a cost type.',
    question: 'Does a benefit of the law come first?',
    first: (provisions) => `To be looked at first: ${provisions}`,
    choose: '– please choose –',
    answers: {
      'none-applies': 'No, none applies',
      refused: 'No, it was applied for and refused',
      'comes-first': 'Yes, it comes first',
    },
    reason: 'Who refused it, or why does none apply?',
    reasonHint: 'For example: Jobcenter Unna, notice of 3 April 2017',
    said: (answer, reason) => `Subsidiary: ${answer} – ${reason}`,
    short: { 'none-applies': 'no benefit comes first', refused: 'refused' },
  },
);
