import { catalogue } from '#ui/language.ts';

export const jobsMessages = catalogue(
  {
    title: 'Aufträge im Hintergrund',
    intro:
      'Was nach einer Änderung noch zu tun ist, zum Beispiel Nachrichten versenden. Was nicht gelingt, wird zehnmal versucht und wartet dann hier.',
    empty: 'Nichts wartet',
    emptyText: 'Alle Aufträge dieser Auswahl sind erledigt.',
    summary: (shown: string, total: string) => `${shown} von ${total}`,
    export: 'Als Tabelle herunterladen (CSV)',
    columns: {
      kind: 'Auftrag',
      state: 'Stand',
      attempts: 'Versuche',
      runAt: 'Nächster Versuch',
      lastError: 'Letzter Fehler',
    },
    states: { waiting: 'wartet', failed: 'aufgegeben', finished: 'erledigt' },
    kinds: { 'send-mail': 'Nachricht versenden' },
    none: 'keiner',
    history: 'Verlauf',
    actions: 'Was Sie tun können',
    tryAgain: 'Noch einmal versuchen',
    actionsDone: { 'jobs.try-again': 'noch einmal angeordnet' },
    refusals: {
      'not-given-up': {
        why: 'Dieser Auftrag ist nicht aufgegeben.',
        next: 'Warten Sie den nächsten Versuch ab.',
      },
    },
    done: { again: 'Der Auftrag wird gleich noch einmal versucht.' },
  },
  {
    title: 'Background jobs',
    intro:
      'What is still to be done after a change, such as sending mail. What fails is tried ten times and then waits here.',
    empty: 'Nothing waits',
    emptyText: 'All jobs of this selection are done.',
    summary: (shown, total) => `${shown} of ${total}`,
    export: 'Download as a table (CSV)',
    columns: {
      kind: 'Job',
      state: 'Status',
      attempts: 'Attempts',
      runAt: 'Next attempt',
      lastError: 'Last error',
    },
    states: { waiting: 'waiting', failed: 'given up', finished: 'done' },
    kinds: { 'send-mail': 'Send a message' },
    none: 'none',
    history: 'History',
    actions: 'What you can do',
    tryAgain: 'Try again',
    actionsDone: { 'jobs.try-again': 'ordered again' },
    refusals: {
      'not-given-up': { why: 'This job is not given up.', next: 'Wait for its next attempt.' },
    },
    done: { again: 'The job is about to be tried again.' },
  },
);
