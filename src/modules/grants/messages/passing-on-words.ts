import { catalogue } from '#ui/language.ts';

/** The words of passing a grant on. */
export const passingOnWords = catalogue(
  {
    title: 'Weiterleitung',
    money: 'Mittel zur Weiterleitung und für eigene Ausgaben',
    matters: 'Bescheide an Träger',
    columns: {
      year: 'Haushaltsjahr',
      held: 'Bewilligt',
      passed: 'Weitergeleitet',
      left: 'Noch nicht weitergeleitet',
      provider: 'Träger',
      status: 'Stand',
      amount: 'Betrag',
    },
    begin: 'Weiterleitung beginnen',
    waiting: 'Noch nicht weitergeleitet',
    waitingText: (count: number) => (count === 1 ? 'ein Vorhaben' : `${count} Vorhaben`),
    provider: 'Träger',
    providerText: (name: string, count: number) =>
      count === 1 ? `${name} (ein Vorhaben)` : `${name} (${count} Vorhaben)`,
    startsOn: 'Beginn beim Träger',
    startsHint: 'Leer: mit dem eigenen Bewilligungszeitraum. Beispiel: 15.03.2018',
    submit: 'Weiterleitung beginnen',
    above: 'Weitergeleitet aus dem Bescheid',
  },
  {
    title: 'Passing on',
    money: 'Money to pass on and for own costs',
    matters: 'Notices to providers',
    columns: {
      year: 'Budget year',
      held: 'Granted',
      passed: 'Passed on',
      left: 'Not passed on yet',
      provider: 'Provider',
      status: 'Status',
      amount: 'Amount',
    },
    begin: 'Begin to pass on',
    waiting: 'Not passed on yet',
    waitingText: (count) => (count === 1 ? 'one project' : `${count} projects`),
    provider: 'Provider',
    providerText: (name, count) => (count === 1 ? `${name} (one project)` : `${name} (${count} projects)`),
    startsOn: 'Start at the provider',
    startsHint: 'Empty: with your own award period. Example: 15.03.2018',
    submit: 'Begin to pass on',
    above: 'Passed on from the notice',
  },
);
