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
      departed: 'Verbraucht, übertragen oder verfallen',
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
    lines: {
      link: 'Mittel ohne Vorhaben weiterleiten',
      title: 'Mittel ohne Vorhaben weiterleiten',
      intro:
        'Zum Beispiel die Koordination, eine Maßnahme oder eine Beratung. Zwei Personen entscheiden danach wie über jede Weiterleitung.',
      amounts: 'Positionen Ihres Bescheids, die keinem Vorhaben gehören',
      none: 'Ihr Bescheid hat keine Position ohne Vorhaben, von der noch etwas weiterzuleiten wäre.',
      amount: 'Davon weiterleiten',
      left: (amount: string) => `noch ${amount}`,
    },
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
      departed: 'Used, carried over or lapsed',
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
    lines: {
      link: 'Pass on money of no project',
      title: 'Pass on money of no project',
      intro:
        'Coordination, for example, a measure or advice. Two people then decide on it as on all that is passed on.',
      amounts: 'Lines of your notice that belong to no project',
      none: 'Your notice has no line without a project of which anything is left to pass on.',
      amount: 'Pass on of it',
      left: (amount) => `${amount} left`,
    },
  },
);
