import { catalogue } from '#ui/language.ts';

/** What each notification says. Names of people never stand in a mail; the page behind the link shows them. */
export const mailTexts = catalogue(
  {
    greeting: 'Guten Tag,',
    closing: (operator: string) =>
      `Diese Nachricht hat Stellwerk (${operator}) geschrieben. Auf Antworten an diese Adresse kann niemand reagieren.`,
    notices: {
      'programme-published': {
        subject: (title: string) => `Neues Programm: ${title}`,
        text: (title: string) =>
          `das Programm „${title}“ ist veröffentlicht. Ihr Landkreis kann jetzt Aufrufe dafür vorbereiten.`,
      },
      'call-opened': {
        subject: (title: string) => `Neuer Aufruf: ${title}`,
        text: (title: string) =>
          `der Aufruf „${title}“ ist veröffentlicht. Sie können bis zum Ende der Frist Vorschläge einreichen.`,
      },
      'call-closed': {
        subject: (title: string) => `Zur Bewertung: ${title}`,
        text: (title: string) =>
          `die Frist des Aufrufs „${title}“ ist zu Ende. Sobald ein Vorschlag formal geprüft ist, können Sie ihn bewerten.`,
      },
      'completion-asked': {
        subject: (_: string) => 'Ihr Vorschlag ist zu ergänzen',
        text: (_: string) =>
          'die formale Prüfung hat ergeben, dass an Ihrem Vorschlag etwas fehlt. Was fehlt und bis wann Sie es ergänzen können, steht hier:',
      },
      'proposal-excluded': {
        subject: (_: string) => 'Ihr Vorschlag ist ausgeschlossen',
        text: (_: string) =>
          'die formale Prüfung hat ergeben, dass Ihr Vorschlag nicht bewertet werden kann. Die Gründe und was Sie tun können, stehen hier:',
      },
      'grant-awarded': {
        subject: (_: string) => 'Zuwendung bewilligt',
        text: (_: string) => 'für Ihren Landkreis ist eine Zuwendung bewilligt.',
      },
      'payment-released': {
        subject: (_: string) => 'Auszahlung freigegeben',
        text: (_: string) => 'eine Mittelanforderung Ihres Trägers ist zur Auszahlung freigegeben.',
      },
      'commitment-released': {
        subject: (_: string) => 'Mittelbindung verringert',
        text: (_: string) =>
          'von der Mittelbindung zu einer Zuwendung Ihres Landkreises ist ein Teil freigegeben, weil er nicht mehr gebraucht wird. Den Stand sehen Sie hier:',
      },
      'recovery-claimed': {
        subject: (_: string) => 'Rückforderung',
        text: (_: string) =>
          'von einer Auszahlung an Ihren Träger wird Geld zurückgefordert. Betrag, Grund, Rechtsgrundlage und Frist stehen hier:',
      },
      'person-referred': {
        subject: (_: string) => 'Neue Person zur Begleitung',
        text: (_: string) => 'das Jobcenter hat Ihnen eine Person zur Begleitung anvertraut.',
      },
    },
  },
  {
    greeting: 'Hello,',
    closing: (operator) =>
      `Stellwerk (${operator}) wrote this message. Nobody reads answers to this address.`,
    notices: {
      'programme-published': {
        subject: (title) => `New programme: ${title}`,
        text: (title) => `the programme "${title}" is published. Your district can now prepare calls for it.`,
      },
      'call-opened': {
        subject: (title) => `New call: ${title}`,
        text: (title) => `the call "${title}" is published. You can hand in proposals until its deadline.`,
      },
      'call-closed': {
        subject: (title) => `To be scored: ${title}`,
        text: (title) =>
          `the deadline of the call "${title}" has passed. You can score each proposal once it is formally checked.`,
      },
      'completion-asked': {
        subject: (_) => 'Your proposal needs completing',
        text: (_) =>
          'the formal check found that something is missing in your proposal. What it is, and until when you can complete it, stands here:',
      },
      'proposal-excluded': {
        subject: (_) => 'Your proposal is excluded',
        text: (_) =>
          'the formal check found that your proposal cannot be scored. The reasons, and what you can do, stand here:',
      },
      'grant-awarded': {
        subject: (_) => 'Grant awarded',
        text: (_) => 'a grant is awarded for your district.',
      },
      'payment-released': {
        subject: (_) => 'Payment released',
        text: (_) => 'a request for funds of your organisation is released for payment.',
      },
      'commitment-released': {
        subject: (_) => 'Commitment reduced',
        text: (_) =>
          'part of the money committed to a grant of your district is set free because it is no longer needed. You see how it stands here:',
      },
      'recovery-claimed': {
        subject: (_) => 'Money claimed back',
        text: (_) =>
          'money is claimed back from a payment to your organisation. Amount, reason, legal basis and day stand here:',
      },
      'person-referred': {
        subject: (_) => 'A new person to coach',
        text: (_) => 'the Jobcenter has entrusted a person to you.',
      },
    },
  },
);

export type NoticeName = keyof (typeof mailTexts)['notices'];
