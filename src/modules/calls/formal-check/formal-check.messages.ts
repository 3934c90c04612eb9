import { catalogue } from '#ui/language.ts';

/** The sentences of the pages about the formal check, before the committee scores. */
export const formalCheckMessages = catalogue(
  {
    formalCheck: {
      title: 'Formale Prüfung',
      pageTitle: (proposal: string) => `Formal prüfen: ${proposal}`,
      intro:
        'Vor der Bewertung stellt die Geschäftsstelle fest, ob der Vorschlag formal in Ordnung ist. Was die Angaben schon sagen, ist vorausgefüllt; entscheiden müssen Sie.',
      points: {
        'in-time': 'Rechtzeitig eingereicht',
        complete: 'Beschreibung und Kosten sind vollständig und nachvollziehbar',
        'cost-types': 'Die Kosten gehören zu den Kostenarten des Programms',
        'project-size': 'Größe des Projekts',
        'place-mix': 'Platzmix des Programms',
      },
      columns: { point: 'Prüfpunkt', result: 'Ergebnis', reason: 'Grund' },
      met: 'erfüllt',
      notMet: 'nicht erfüllt',
      suggested: { met: 'Nach den Angaben erfüllt.', notMet: 'Nach den Angaben nicht erfüllt.' },
      allowed: (costTypes: string) => `Das Programm fördert: ${costTypes}.`,
      isMet: (point: string) => `${point}: erfüllt?`,
      reasonOf: (point: string) => `${point}: Grund`,
      reasonHint: 'Nötig, wenn der Punkt nicht erfüllt ist oder Sie von den Angaben abweichen.',
      completeOn: 'Letzter Tag zum Ergänzen',
      completeHint:
        'Nur wenn etwas nicht erfüllt ist: Mit Frist darf der Träger ergänzen, ohne Frist ist der Vorschlag ausgeschlossen.',
      submit: 'Ergebnis festhalten',
      check: 'Formal prüfen',
      checkAgain: 'Noch einmal prüfen',
      open: 'Noch nicht geprüft. Bewertet wird erst, was formal in Ordnung ist.',
      outcomes: {
        admitted: 'Der Vorschlag ist formal in Ordnung und kann bewertet werden.',
        incomplete: (day: string) => `Der Vorschlag muss ergänzt werden, spätestens bis ${day}.`,
        excluded: 'Der Vorschlag ist ausgeschlossen und wird nicht bewertet.',
      },
      ownNext: {
        submitted: 'Die Geschäftsstelle prüft den Vorschlag.',
        incomplete: 'Ergänzen Sie, was unten fehlt, und reichen Sie den Vorschlag neu ein.',
        excluded:
          'Halten Sie das für falsch, oder können Sie das Fehlende nachreichen? Bitten Sie die Geschäftsstelle des Landkreises um eine neue Frist.',
      },
      completeTitle: 'Vorschlag ergänzen',
      completeSubmit: 'Neu einreichen',
      waiting: (count: number) =>
        count === 1
          ? 'Ein Vorschlag ist noch nicht fertig formal geprüft'
          : `${count} Vorschläge sind noch nicht fertig formal geprüft`,
      waitingText: 'Der Arbeitskreis sieht sie erst danach, und vorher kann er nicht entscheiden.',
      waitingLink: 'Zu den Vorschlägen',
    },
  },
  {
    formalCheck: {
      title: 'Formal check',
      pageTitle: (proposal) => `Check formally: ${proposal}`,
      intro:
        'Before scoring, the district office finds whether the proposal is formally in order. What the figures tell is filled in; you decide.',
      points: {
        'in-time': 'Handed in in time',
        complete: 'Description and costs are complete and can be followed',
        'cost-types': 'The costs belong to the cost types of the programme',
        'project-size': 'Size of the project',
        'place-mix': 'Place mix of the programme',
      },
      columns: { point: 'Point', result: 'Result', reason: 'Reason' },
      met: 'met',
      notMet: 'not met',
      suggested: { met: 'Met by the figures.', notMet: 'Not met by the figures.' },
      allowed: (costTypes) => `The programme funds: ${costTypes}.`,
      isMet: (point) => `${point}: met?`,
      reasonOf: (point) => `${point}: reason`,
      reasonHint: 'Needed if the point is not met or you depart from the figures.',
      completeOn: 'Last day to complete it',
      completeHint:
        'Only if something is not met: with a day the provider may complete it, without one the proposal is excluded.',
      submit: 'Record the result',
      check: 'Check formally',
      checkAgain: 'Check again',
      open: 'Not checked yet. Only what is formally in order is scored.',
      outcomes: {
        admitted: 'The proposal is formally in order and can be scored.',
        incomplete: (day) => `The proposal must be completed, by ${day} at the latest.`,
        excluded: 'The proposal is excluded and will not be scored.',
      },
      ownNext: {
        submitted: 'The district office checks the proposal.',
        incomplete: 'Complete what is missing below and hand the proposal in again.',
        excluded:
          'Do you think this is wrong, or can you supply what is missing? Ask the district office for more time.',
      },
      completeTitle: 'Complete the proposal',
      completeSubmit: 'Hand in again',
      waiting: (count) =>
        count === 1
          ? 'The formal check of one proposal is not finished'
          : `The formal check of ${count} proposals is not finished`,
      waitingText: 'The committee sees them only afterwards, and cannot decide before.',
      waitingLink: 'To the proposals',
    },
  },
);
