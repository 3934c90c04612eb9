import { catalogue } from '#ui/language.ts';

/** The home of an auditor. */
export const auditMessages = catalogue(
  {
    title: 'Prüfpfad',
    text: 'Gezählt aus dem Prüfpfad, ohne Namen. Die ganze Kette rechnet der Betrieb nach; wann das zuletzt geschah, hält Stellwerk nicht fest.',
    facts: {
      chained: 'Verkettete Einträge',
      unchained: 'Noch nicht verkettet',
      againstCheck: 'Ausnahmen gegen das Ergebnis der Prüfung',
      againstRule: 'Ausnahmen von einer Regel des Platzes oder des Programms',
    },
    chainedUntil: (count: string, when: string) => `${count}, der letzte vom ${when}`,
    moreThan: (count: string) => `mehr als ${count}`,
    waiting: 'Entscheidungen über Geld, die am längsten warten',
    waitingTitle: (kind: string, title: string) => `${kind}: ${title}`,
    since: (when: string) => `seit ${when}`,
    all: (count: string) => `Alle wartenden Entscheidungen (${count})`,
    nothing: 'Keine Entscheidung über Geld wartet',
    nothingText: 'Sobald ein Antrag, ein Abruf oder eine Rückforderung wartet, steht es hier.',
  },
  {
    title: 'Audit trail',
    text: 'Counted from the audit trail, without names. Whoever runs Stellwerk recomputes the whole chain; when that was done last is not recorded.',
    facts: {
      chained: 'Chained entries',
      unchained: 'Not chained yet',
      againstCheck: 'Exceptions against the answer of the check',
      againstRule: 'Exceptions from a rule of the place or the programme',
    },
    chainedUntil: (count, when) => `${count}, the last of ${when}`,
    moreThan: (count) => `more than ${count}`,
    waiting: 'Decisions on money that wait longest',
    waitingTitle: (kind, title) => `${kind}: ${title}`,
    since: (when) => `since ${when}`,
    all: (count) => `All decisions that wait (${count})`,
    nothing: 'No decision on money waits',
    nothingText: 'As soon as an application, a claim or a recovery waits, it stands here.',
  },
);
