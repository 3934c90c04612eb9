import { catalogue } from '#ui/language.ts';

/** The list of what waits for a decision on money. */
export const decisionWords = catalogue(
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
    kinds: {
      application: 'Antrag',
      'funds-request': 'Mittelabruf',
      release: 'Freigabe einer Bindung',
      recovery: 'Rückforderung',
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
    kinds: {
      application: 'application',
      'funds-request': 'funds request',
      release: 'release of a commitment',
      recovery: 'recovery',
    },
    steps: { prepare: 'prepare', decide: 'decide' },
    notYours: 'for somebody else to decide',
    nobody: 'nobody yet',
  },
);
