import { catalogue } from '#ui/language.ts';

/** The words that every kind of decision says alike; a kind adds what it is about. */
export const decisionWords = catalogue(
  {
    submitPrepare: 'Zur Entscheidung vorlegen',
    verdict: 'Ihre Entscheidung',
    return: 'Zurückgeben',
    verdictReason: 'Begründung',
    verdictReasonHint: 'Nötig, wenn Sie zurückgeben.',
    submitDecide: 'Entscheiden',
    ownTitle: 'Entscheiden',
    waiting: 'Vorgelegt',
    decisionFacts: { by: 'Vorbereitet', reason: 'Grund', decided: 'Entschieden' },
    rejected: 'abgelehnt',
    returned: 'zurückgegeben',
    history: 'Verlauf',
  },
  {
    submitPrepare: 'Submit for decision',
    verdict: 'Your decision',
    return: 'Return',
    verdictReason: 'Reason',
    verdictReasonHint: 'Needed if you return it.',
    submitDecide: 'Decide',
    ownTitle: 'Decide',
    waiting: 'Submitted',
    decisionFacts: { by: 'Prepared', reason: 'Reason', decided: 'Decided' },
    rejected: 'rejected',
    returned: 'returned',
    history: 'History',
  },
);

/** The list of what waits for a decision on money. */
export const waitingWords = catalogue(
  {
    list: {
      title: 'Entscheidungen über Geld',
      intro: 'Was vorzubereiten und was zu entscheiden ist. Wer vorbereitet, entscheidet nicht.',
      empty: 'Nichts wartet',
      emptyText: 'Sobald über Geld zu entscheiden ist, steht es hier, das Älteste zuerst.',
      summary: (shown: string, total: string) => `${shown} von ${total}`,
      export: 'Als Tabelle herunterladen (CSV)',
    },
    columns: {
      kind: 'Worüber',
      title: 'Wer oder was',
      amount: 'Betrag',
      since: 'Wartet seit',
      step: 'Nächster Schritt',
      prepared: 'Vorbereitet von',
    },
    steps: { prepare: 'vorbereiten', decide: 'entscheiden' },
    notYours: 'von jemand anderem zu entscheiden',
    nobody: 'noch niemand',
  },
  {
    list: {
      title: 'Decisions on money',
      intro: 'What is to be prepared and what is to be decided. Who prepares does not decide.',
      empty: 'Nothing waits',
      emptyText: 'As soon as something on money is to be decided, it stands here, the oldest first.',
      summary: (shown, total) => `${shown} of ${total}`,
      export: 'Download as a table (CSV)',
    },
    columns: {
      kind: 'On what',
      title: 'Who or what',
      amount: 'Amount',
      since: 'Waits since',
      step: 'Next step',
      prepared: 'Prepared by',
    },
    steps: { prepare: 'prepare', decide: 'decide' },
    notYours: 'for somebody else to decide',
    nobody: 'nobody yet',
  },
);
