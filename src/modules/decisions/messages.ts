import { catalogue } from '#ui/language.ts';

/** The words of the page of a decision, where its kind says nothing of its own. */
export const pageWords = catalogue(
  {
    intro: 'Eine Person bereitet vor, eine zweite entscheidet.',
    nothing: 'Es ist nichts mehr zu entscheiden.',
    noneWaiting: 'Zurzeit ist nichts vorbereitet.',
    prepare: 'Entscheidung vorbereiten',
    decide: 'Entscheiden',
    agree: 'Zustimmen wie vorbereitet',
    own: 'Sie haben das selbst vorbereitet. Über Geld entscheiden immer zwei Personen.',
    earlier: 'Frühere Entscheidungen',
    rulings: { approved: 'zugestimmt', lapsed: 'verfallen, weil sich der Inhalt geändert hat' },
  },
  {
    intro: 'One person prepares, another decides.',
    nothing: 'Nothing is left to decide.',
    noneWaiting: 'Nothing is prepared at present.',
    prepare: 'Prepare a decision',
    decide: 'Decide',
    agree: 'Agree as prepared',
    own: 'You prepared this yourself. Decisions on money always take two people.',
    earlier: 'Earlier decisions',
    rulings: { approved: 'agreed', lapsed: 'lapsed, because the content changed' },
  },
);

/** The refusals of a decision and the notices after it, where the module of its kind says nothing of its own. */
export const decisionsMessages = catalogue(
  {
    refusals: {
      'decision-prepared': {
        why: 'Dazu ist schon etwas vorbereitet.',
        next: 'Eine zweite Person kann zustimmen oder es mit Begründung zurückgeben.',
      },
      'not-prepared': {
        why: 'Dazu ist nichts vorbereitet.',
        next: 'Bereiten Sie die Entscheidung vor; eine zweite Person entscheidet dann.',
      },
      'year-closed': {
        why: 'Das Haushaltsjahr ist abgeschlossen; darin wird nichts mehr gebucht.',
        next: 'Buchen Sie im laufenden Haushaltsjahr.',
      },
      'other-year': {
        why: 'Geld wird in dem Haushaltsjahr gebucht, in dem es fließt; vorbereitet ist ein anderes.',
        next: 'Geben Sie die Vorbereitung zurück, und lassen Sie sie für dieses Jahr neu anlegen.',
      },
      'not-by-preparer': {
        why: 'Sie haben das selbst vorbereitet. Über Geld entscheiden immer zwei Personen.',
        next: 'Bitten Sie eine Kollegin oder einen Kollegen um die Entscheidung.',
      },
    },
    done: {
      prepared: 'Vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      approved: 'Zugestimmt.',
      rejected: 'Abgelehnt.',
      returned: 'Zurückgegeben.',
      lapsed: 'Der Inhalt hat sich seit der Vorbereitung geändert; sie ist verfallen.',
    },
  },
  {
    refusals: {
      'decision-prepared': {
        why: 'Something is prepared already.',
        next: 'Another person can agree to it, or return it with a reason.',
      },
      'not-prepared': {
        why: 'Nothing is prepared.',
        next: 'Prepare the decision; a second person then decides.',
      },
      'year-closed': {
        why: 'The budget year is closed; nothing more is booked into it.',
        next: 'Book in the current budget year.',
      },
      'other-year': {
        why: 'Money is booked in the budget year in which it moves; another one is prepared.',
        next: 'Return the preparation and have it made anew for this year.',
      },
      'not-by-preparer': {
        why: 'You prepared this yourself. Decisions on money always take two people.',
        next: 'Please ask a colleague to decide.',
      },
    },
    done: {
      prepared: 'Prepared. Now it is for another person to decide.',
      approved: 'Agreed.',
      rejected: 'Rejected.',
      returned: 'Returned.',
      lapsed: 'The content changed after the preparation, which has lapsed.',
    },
  },
);

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
