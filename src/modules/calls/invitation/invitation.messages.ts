import { catalogue } from '#ui/language.ts';

/** The words around the invitation of those who were selected. */
export const invitationWords = catalogue(
  {
    title: 'Zum Antrag einladen',
    intro:
      'Eingeladen werden alle, deren Vorschlag ausgewählt ist und die noch keine Einladung haben. Sie erhalten eine Nachricht und eine Aufgabe; wer nicht eingeladen ist, kann keinen Antrag stellen.',
    dueOn: 'Antrag spätestens am',
    dueOnHint: 'Letzter Tag, an dem der Antrag eingehen kann.',
    text: 'Text der Einladung',
    textHint: 'Zum Beispiel: welche Unterlagen beizufügen sind und wer Fragen beantwortet.',
    submit: 'Einladen',
    section: 'Wie es weitergeht',
    invited: (since: string, until: string) =>
      `Mit diesem Vorschlag ist am ${since} zum Antrag eingeladen worden; der Antrag kann bis zum ${until} gestellt werden.`,
    notYet: 'Der Vorschlag ist ausgewählt. Die Einladung zum Antrag folgt.',
    withProposal: 'Der Vorschlag ist ausgewählt und wird unverändert zum Antrag; es fehlt nur der Zeitraum.',
    apply: 'Antrag stellen',
  },
  {
    title: 'Invite to apply',
    intro:
      'Everybody is invited whose proposal is selected and who has no invitation yet. They get a letter and a task; who is not invited cannot apply.',
    dueOn: 'Application on this day at the latest',
    dueOnHint: 'The last day on which the application can come.',
    text: 'Text of the invitation',
    textHint: 'For example: which papers to add, and who answers questions.',
    submit: 'Invite',
    section: 'How it goes on',
    invited: (since, until) =>
      `With this proposal an application was invited on ${since}; it can be made until ${until}.`,
    notYet: 'The proposal is selected. The invitation to apply follows.',
    withProposal:
      'The proposal is selected and becomes the application as it is; only the period is missing.',
    apply: 'Apply',
  },
);

/** The answers to whoever invites: what was done, or why not. */
export const invitationMessages = catalogue(
  {
    actionsDone: { 'calls.invite-bidders': 'Ausgewählte zum Antrag eingeladen' },
    refusals: {
      'no-invitation': {
        why: 'Nach dem Programm stellt niemand auf Einladung einen Antrag.',
        next: 'Der Antrag folgt unmittelbar aus der Auswahl.',
      },
      'all-invited': {
        why: 'Alle, deren Vorschlag ausgewählt ist, sind schon eingeladen.',
        next: 'Wann und bis wann, steht beim Vorschlag.',
      },
      'due-in-the-past': {
        why: 'Dieser Tag ist schon vorbei.',
        next: 'Nennen Sie einen späteren Tag.',
      },
    },
    done: { 'bidders-invited': 'Die Einladungen sind verschickt.' },
  },
  {
    actionsDone: { 'calls.invite-bidders': 'Invited those selected to apply' },
    refusals: {
      'no-invitation': {
        why: 'By the programme nobody applies by invitation.',
        next: 'The application follows from the selection directly.',
      },
      'all-invited': {
        why: 'Everybody whose proposal is selected is invited already.',
        next: 'Since and until when stands with the proposal.',
      },
      'due-in-the-past': {
        why: 'That day is over.',
        next: 'Name a later day.',
      },
    },
    done: { 'bidders-invited': 'The invitations are sent.' },
  },
);
