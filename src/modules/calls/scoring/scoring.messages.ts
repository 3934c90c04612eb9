import { catalogue } from '#ui/language.ts';

/** The sentences of the pages of the committee's members. */
export const committeeMessages = catalogue(
  {
    sittings: {
      title: 'Sitzungen',
      intro:
        'Aufrufe Ihres Regionalen Arbeitskreises. Erst erklären Sie, ob Sie befangen sind, dann bewerten Sie.',
      empty: 'Keine Sitzung',
      emptyText: 'Sobald die Frist eines Aufrufs endet, steht er hier.',
      columns: {
        title: 'Aufruf',
        status: 'Stand',
        scored: 'Bewertet',
        undeclared: 'Ohne Erklärung',
        recused: 'Befangen',
        closed: 'Frist endete',
      },
      progress: (scored: string, all: string) => `${scored} von ${all}`,
      summary: (shown: string, total: string) => `${shown} von ${total}`,
      export: 'Als Tabelle herunterladen (CSV)',
    },
    sitting: {
      breadcrumb: 'Sitzungen',
      progress: 'Bewertet',
      progressText: (scored: string, all: string) => `${scored} von ${all} bewertet`,
      recused: (count: number) =>
        count === 1
          ? 'Einen Vorschlag sehen Sie nicht, weil Sie befangen sind.'
          : `${count} Vorschläge sehen Sie nicht, weil Sie befangen sind.`,
      declare: 'Erklären Sie, ob Sie befangen sind',
      declareHint:
        'Befangen ist, wem oder wessen Nahestehenden der Vorschlag nützt oder schadet, etwa durch ein Amt oder eine Stelle beim Träger. Wer befangen ist, sieht den Vorschlag danach nicht mehr. Das lässt sich nicht zurücknehmen.',
      isBiased: (title: string, provider: string) => `${title} (${provider}): Sind Sie befangen?`,
      biasReason: 'Grund, falls Sie befangen sind',
      saveInterests: 'Erklärung speichern',
      proposals: 'Zu bewerten',
      columns: { title: 'Vorschlag', provider: 'Träger', offers: 'Angebot', costs: 'Kosten', state: 'Stand' },
      states: { open: 'offen', begun: 'angefangen', scored: 'bewertet' },
      score: (title: string) => `${title} bewerten`,
      closed: 'Der Arbeitskreis hat entschieden.',
      toRanking: 'Rangfolge und Ergebnis ansehen',
      nothing: 'Keine Vorschläge',
      nothingText: 'Zu diesem Aufruf liegt nichts vor, das Sie bewerten können.',
      toCall: 'Zum Aufruf',
      history: 'Verlauf',
    },
    score: {
      title: (proposal: string) => `Bewerten: ${proposal}`,
      sheet: 'Ihre Bewertung',
      hint: 'Niemand sonst im Arbeitskreis sieht Ihre Punkte, bevor entschieden ist. Was mündlich vorgetragen wird, können Sie später ergänzen.',
      points: (maximum: string) => `Punkte, 0 bis ${maximum}`,
      criterion: (title: string, phase: string, weight: string) => `${title} (${phase}, Gewicht ${weight})`,
      save: 'Bewertung speichern',
      pointsOf: (criterion: string) => `${criterion}: Punkte`,
      reasonOf: (criterion: string) => `${criterion}: Begründung`,
      interest: 'Ich bin doch befangen',
      interestHint:
        'Danach sehen Sie diesen Vorschlag nicht mehr, und Ihre Punkte dazu zählen nicht. Das lässt sich nicht zurücknehmen.',
      interestReason: 'Warum sind Sie befangen?',
      declareInterest: 'Befangenheit erklären',
      needsDeclaration: 'Bevor Sie bewerten, erklären Sie, ob Sie befangen sind.',
      toSitting: 'Zur Sitzung',
    },
  },
  {
    sittings: {
      title: 'Sittings',
      intro:
        'Calls of your regional committee. First you declare whether you have an interest, then you score.',
      empty: 'No sitting',
      emptyText: 'As soon as the deadline of a call ends, it stands here.',
      columns: {
        title: 'Call',
        status: 'Status',
        scored: 'Scored',
        undeclared: 'Undeclared',
        recused: 'Recused',
        closed: 'Deadline ended',
      },
      progress: (scored, all) => `${scored} of ${all}`,
      summary: (shown, total) => `${shown} of ${total}`,
      export: 'Download as a table (CSV)',
    },
    sitting: {
      breadcrumb: 'Sittings',
      progress: 'Scored',
      progressText: (scored, all) => `${scored} of ${all} scored`,
      recused: (count) =>
        count === 1
          ? 'You do not see one proposal because you have an interest in it.'
          : `You do not see ${count} proposals because you have an interest in them.`,
      declare: 'Declare whether you have an interest',
      declareHint:
        'You have an interest if the proposal helps or harms you or those close to you, for example through an office or a job with the provider. Whoever has an interest no longer sees the proposal. This cannot be taken back.',
      isBiased: (title, provider) => `${title} (${provider}): do you have an interest?`,
      biasReason: 'Reason, if you have an interest',
      saveInterests: 'Save declaration',
      proposals: 'To be scored',
      columns: { title: 'Proposal', provider: 'Provider', offers: 'Offer', costs: 'Costs', state: 'Status' },
      states: { open: 'open', begun: 'begun', scored: 'scored' },
      score: (title) => `Score ${title}`,
      closed: 'The committee has decided.',
      toRanking: 'See ranking and result',
      nothing: 'No proposals',
      nothingText: 'There is nothing in this call that you can score.',
      toCall: 'To the call',
      history: 'History',
    },
    score: {
      title: (proposal) => `Score: ${proposal}`,
      sheet: 'Your scores',
      hint: 'Nobody else in the committee sees your points before it has decided. What is presented orally you can add later.',
      points: (maximum) => `Points, 0 to ${maximum}`,
      criterion: (title, phase, weight) => `${title} (${phase}, weight ${weight})`,
      save: 'Save scores',
      pointsOf: (criterion) => `${criterion}: points`,
      reasonOf: (criterion) => `${criterion}: reason`,
      interest: 'I do have an interest',
      interestHint:
        'After that you no longer see this proposal, and your points for it do not count. This cannot be taken back.',
      interestReason: 'Why do you have an interest?',
      declareInterest: 'Declare interest',
      needsDeclaration: 'Before you score, declare whether you have an interest.',
      toSitting: 'To the sitting',
    },
  },
);
