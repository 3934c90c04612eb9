import { catalogue } from '#ui/language.ts';

/** Sentences of the frame and the error pages. */
export const appWords = catalogue(
  {
    demonstration: (today: string) =>
      `Heute ist hier der ${today}. Alle Personen sind erfunden, nichts davon gilt.`,
    footer: {
      accessibility: 'Barrierefreiheit',
      privacy: 'Datenschutz',
      api: 'Schnittstelle',
    },
    errors: {
      'not-found': {
        title: 'Diese Seite gibt es nicht',
        text: 'Vielleicht ist die Adresse unvollständig, oder der Vorgang liegt außerhalb Ihrer Zuständigkeit.',
        next: 'Gehen Sie zur Startseite, oder suchen Sie den Vorgang in seiner Liste.',
      },
      'not-allowed': {
        title: 'Das darf Ihre Rolle nicht',
        text: 'Für diesen Schritt fehlt Ihrer Rolle das Recht, oder die Seite war zu lange offen. Der Versuch ist im Prüfpfad vermerkt.',
        next: 'Laden Sie die Seite neu. Wenn Sie mehrere Rollen haben, wechseln Sie oben die Rolle. Sonst hilft Ihre Administration.',
      },
      mistake: {
        title: 'Da ist uns ein Fehler passiert',
        text: 'Es wurde nichts gespeichert. Ihre Eingaben stehen noch in der vorigen Seite Ihres Browsers.',
        next: 'Gehen Sie zurück und versuchen Sie es noch einmal. Bleibt der Fehler, nennen Sie bitte diese Nummer:',
      },
      outage: {
        title: 'Einen Moment bitte',
        text: 'Die Datenbank ist gerade nicht erreichbar. Es wurde nichts gespeichert, und nichts ist verloren.',
        next: 'Laden Sie die Seite in wenigen Sekunden neu. Eine Eingabe können Sie ohne Sorge noch einmal senden.',
      },
      home: 'Zur Startseite',
      signIn: 'Anmelden',
    },
  },
  {
    demonstration: (today) => `Today is ${today} here. All people are invented, nothing has any effect.`,
    footer: {
      accessibility: 'Accessibility',
      privacy: 'Data protection',
      api: 'Interface',
    },
    errors: {
      'not-found': {
        title: 'There is no such page',
        text: 'The address may be incomplete, or the case is outside your responsibility.',
        next: 'Go to the start page, or look for the case in its list.',
      },
      'not-allowed': {
        title: 'Your role may not do this',
        text: 'Your role has no right to this step, or the page was open too long. The attempt is noted in the audit trail.',
        next: 'Reload the page. If you hold several roles, switch your role above. Otherwise your administrator can help.',
      },
      mistake: {
        title: 'We made a mistake',
        text: 'Nothing was saved. What you entered is still on the previous page of your browser.',
        next: 'Go back and try again. If it happens again, please tell us this number:',
      },
      outage: {
        title: 'One moment, please',
        text: 'The database cannot be reached just now. Nothing was saved, and nothing is lost.',
        next: 'Reload the page in a few seconds. You can safely send a form again.',
      },
      home: 'To the start page',
      signIn: 'Sign in',
    },
  },
  {
    demonstration: (today) =>
      `Das ist nur zum Ausprobieren. Die Menschen hier sind erfunden. Heute ist hier der ${today}.`,
  },
);
