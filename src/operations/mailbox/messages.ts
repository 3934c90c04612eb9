import { catalogue } from '#ui/language.ts';

export const mailboxMessages = catalogue(
  {
    title: 'Postausgang der Vorführung',
    intro: 'In der Vorführung verlässt keine Nachricht das System. Hier steht, was verschickt worden wäre.',
    empty: 'Noch keine Nachricht',
    emptyText: 'Sobald etwas geschieht, das andere wissen müssen, steht hier die Nachricht an sie.',
    summary: (shown: string, total: string) => `${shown} von ${total}`,
    export: 'Als Tabelle herunterladen (CSV)',
    columns: { subject: 'Betreff', recipient: 'An', writtenAt: 'Geschrieben' },
    refusals: {},
    done: {},
  },
  {
    title: 'Outbox of the demonstration',
    intro: 'In the demonstration no message leaves the system. Here is what would have been sent.',
    empty: 'No message yet',
    emptyText: 'As soon as something happens that others need to know, the message to them stands here.',
    summary: (shown, total) => `${shown} of ${total}`,
    export: 'Download as a table (CSV)',
    columns: { subject: 'Subject', recipient: 'To', writtenAt: 'Written' },
    refusals: {},
    done: {},
  },
);
