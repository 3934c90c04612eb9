import { catalogue } from '#ui/language.ts';

/** Signing in, one's own account, links and setting up. */
export const accountMessages = catalogue(
  {
    signIn: {
      title: 'Anmelden',
      demonstrationTitle: 'Zum Ausprobieren',
      demonstrationIntro:
        'Wählen Sie eine Person der Geschichte. Sie sind sofort angemeldet, ohne Kennwort. Alle Personen sind erfunden.',
      as: 'Anmelden',
      others: (count: string) => `${count} weitere`,
      passkeyTitle: 'Mit Passkey',
      passkeyText:
        'Mit Fingerabdruck, Gesicht, Geräte-PIN oder Sicherheitsschlüssel. Es gibt hier keine Kennwörter.',
      passkey: 'Mit Passkey anmelden',
      openIdTitle: 'Mit dem Konto Ihrer Organisation',
      openIdText: 'Sie werden zur Anmeldung Ihrer Organisation geleitet und kommen dann zurück.',
      openId: 'Zur Anmeldung Ihrer Organisation',
      linkTitle: 'Mit einem Link',
      linkText:
        'Sie haben einen Anmeldelink bekommen? Öffnen Sie ihn einfach. Einen neuen Link gibt Ihnen Ihr Jobcenter, Ihre Begleitung oder Ihre Administration.',
    },
    passkey: {
      needsScript:
        'Passkeys brauchen JavaScript und einen neueren Browser. Hier fehlt eines davon. Wählen Sie bitte einen anderen Weg.',
      failed:
        'Das hat nicht geklappt: Die Frage wurde abgebrochen, oder dieses Gerät kennt keinen passenden Passkey. Sie können es noch einmal versuchen.',
    },
    problems: {
      'passkey-not-accepted': {
        title: 'Der Passkey wurde nicht angenommen',
        why: 'Er ist hier nicht bekannt, die Anfrage war zu alt, oder der Zugang ist gesperrt.',
        next: 'Versuchen Sie es noch einmal. Hilft das nicht, bitten Sie Ihre Administration um einen Anmeldelink.',
      },
      'openid-failed': {
        title: 'Die Anmeldung bei Ihrer Organisation hat nicht geklappt',
        why: 'Die Antwort passte nicht zu einer Anmeldung, die in diesem Browser begonnen hat, oder sie kam zu spät.',
        next: 'Beginnen Sie die Anmeldung hier noch einmal.',
      },
      'openid-away': {
        title: 'Die Anmeldung Ihrer Organisation antwortet nicht',
        why: 'Das andere System ist gerade nicht erreichbar.',
        next: 'Versuchen Sie es in ein paar Minuten noch einmal oder wählen Sie einen anderen Weg.',
      },
      'openid-unknown': {
        title: 'Für dieses Konto gibt es hier keinen Zugang',
        why: 'Ihre Organisation hat Sie erkannt, aber zu Ihrer bestätigten E-Mail-Adresse gehört hier kein offener Zugang.',
        next: 'Bitten Sie Ihre Administration, Sie mit genau dieser Adresse anzulegen.',
      },
    },
    tooMany: {
      title: 'Zu viele Versuche',
      text: (time: string) =>
        `Zum Schutz vor Ausprobieren geht es hier erst ab ${time} weiter. Ihr Zugang ist nicht gesperrt.`,
      back: 'Zur Anmeldung',
    },
    link: {
      title: 'Anmelden mit Ihrem Link',
      text: 'Der Link gilt nur einmal. Drücken Sie den Knopf, wenn Sie selbst sich jetzt anmelden wollen.',
      confirm: 'Jetzt anmelden',
      goneTitle: 'Dieser Link gilt nicht mehr',
      goneWhy: 'Er wurde schon benutzt, oder seine Zeit ist abgelaufen.',
      goneNext: 'Bitten Sie die Stelle, von der Sie ihn haben, um einen neuen Link.',
      signIn: 'Zur Anmeldung',
    },
    newLink: {
      people: 'Personen',
      title: 'Link zur Anmeldung',
      forParticipant: (number: string) =>
        `Mit dem Link meldet sich die Person mit der Nummer ${number} einmal an. Geben Sie ihn nur ihr selbst.`,
      validMinutes: 'Wie lange der Link gilt',
      validities: {
        '15': '15 Minuten (die Person ist bei Ihnen)',
        '1440': 'einen Tag',
        '10080': 'eine Woche (für die Post)',
      },
      make: 'Link erzeugen',
      once: 'Dieser Link steht nur jetzt hier und gilt einmal. Drucken Sie die Seite oder schreiben Sie ihn ab.',
      until: (instant: string) => `Er gilt bis ${instant}.`,
      label: 'Link',
      mailed: (address: string) => `Er ging außerdem an ${address}.`,
      back: 'Zurück',
      mailSubject: 'Ihr Link zur Anmeldung bei Stellwerk',
      mailBody: (link: string, until: string) =>
        `Guten Tag,\n\nmit diesem Link melden Sie sich einmal bei Stellwerk an:\n\n${link}\n\nEr gilt bis ${until}. Geben Sie ihn niemandem weiter. Haben Sie keinen Link erwartet, tun Sie nichts.\n`,
    },
    setUp: {
      title: 'Stellwerk einrichten',
      intro:
        'Diese Installation ist noch leer. Sie legen das Land, die betreibende Stelle und die erste Administration fest. Danach ist sie für immer ein Echtsystem.',
      introOf: (land: string) =>
        `Hier beginnt ${land}. Sie legen die betreibende Stelle und die erste Administration dieses Landes fest.`,
      land: 'Land',
      landHint: 'Seine Stellen richten Sie danach aus der Datei ein, die für dieses Land beiliegt.',
      operatorName: 'Stelle, die das System betreibt',
      displayName: 'Ihr Name',
      email: 'Ihre dienstliche E-Mail-Adresse',
      submit: 'Einrichten',
    },
    own: {
      title: 'Mein Zugang',
      rolesTitle: 'Meine Rollen',
      noRoles: 'Sie haben heute keine Rolle. Bitten Sie Ihre Administration darum.',
      switchRole: 'Rolle wechseln',
      passkeysTitle: 'Meine Passkeys',
      passkeysText: 'Legen Sie zwei an, zum Beispiel auf Rechner und Telefon, falls ein Gerät verloren geht.',
      noPasskeys: 'Noch kein Passkey',
      addPasskey: 'Passkey hinzufügen',
      remove: 'Entfernen',
      sessionsTitle: 'Wo ich angemeldet bin',
      thisSession: 'diese Sitzung',
      end: 'Beenden',
      languageTitle: 'Sprache',
      language: 'Sprache der Seiten und Nachrichten',
      languages: { de: 'Deutsch', en: 'English' },
      saveLanguage: 'Sprache speichern',
      historyTitle: 'Verlauf',
      columns: {
        passkey: 'Passkey',
        created: 'Angelegt',
        method: 'Angemeldet mit',
        since: 'Seit',
        seen: 'Zuletzt benutzt',
        action: 'Schritt',
        role: 'Rolle',
        organisation: 'Organisation',
        period: 'Zeitraum',
      },
    },
    newPasskey: {
      breadcrumb: 'Mein Zugang',
      title: 'Passkey hinzufügen',
      welcomeTitle: 'Willkommen: Ihr erster Passkey',
      text: 'Ihr Gerät fragt gleich nach Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel. Der Schlüssel selbst verlässt das Gerät nie.',
      label: 'Name des Geräts',
      labelHint: 'Damit Sie ihn später erkennen. Beispiel: Dienstrechner',
      make: 'Passkey anlegen',
    },
    methods: {
      passkey: 'Passkey',
      oidc: 'Konto der Organisation',
      link: 'Link',
      demonstration: 'Vorführung',
    },
    roles: {
      title: 'Rolle wechseln',
      intro: 'Sie handeln immer in einer Rolle. Was Sie sehen und tun dürfen, folgt aus ihr.',
      current: 'Aktuelle Rolle',
      choose: 'In dieser Rolle handeln',
    },
    areas: {
      title: 'Gebiet wechseln',
      intro:
        'Ihre Stelle ist für mehrere Gebiete zuständig. Sie handeln immer für eines davon; Listen, Plätze und Strecke zeigen dieses.',
      current: 'Aktuelles Gebiet',
      choose: 'Für dieses Gebiet handeln',
    },
  },
  {
    signIn: {
      title: 'Sign in',
      demonstrationTitle: 'To try it out',
      demonstrationIntro:
        'Choose a person of the story. You are signed in at once, without a password. All people are invented.',
      as: 'Sign in',
      others: (count) => `${count} more`,
      passkeyTitle: 'With a passkey',
      passkeyText: 'With fingerprint, face, device PIN or security key. There are no passwords here.',
      passkey: 'Sign in with a passkey',
      openIdTitle: 'With the account of your organisation',
      openIdText: 'You are led to the sign-in of your organisation and then come back.',
      openId: 'To the sign-in of your organisation',
      linkTitle: 'With a link',
      linkText:
        'You were given a sign-in link? Just open it. Your Jobcenter, your coach or your administrator can give you a new one.',
    },
    passkey: {
      needsScript:
        'Passkeys need JavaScript and a recent browser. One of them is missing here. Please choose another way.',
      failed:
        'This did not work: the question was cancelled, or this device knows no fitting passkey. You can try again.',
    },
    problems: {
      'passkey-not-accepted': {
        title: 'The passkey was not accepted',
        why: 'It is not known here, the request was too old, or the access is closed.',
        next: 'Try again. If that does not help, ask your administrator for a sign-in link.',
      },
      'openid-failed': {
        title: 'Signing in at your organisation did not work',
        why: 'The answer did not belong to a sign-in that began in this browser, or it came too late.',
        next: 'Begin signing in here once more.',
      },
      'openid-away': {
        title: 'The sign-in of your organisation does not answer',
        why: 'The other system cannot be reached just now.',
        next: 'Try again in a few minutes or choose another way.',
      },
      'openid-unknown': {
        title: 'There is no access here for this account',
        why: 'Your organisation recognised you, but no open access here belongs to your verified e-mail address.',
        next: 'Ask your administrator to add you with exactly this address.',
      },
    },
    tooMany: {
      title: 'Too many attempts',
      text: (time) =>
        `To protect against guessing, this works again from ${time}. Your access is not closed.`,
      back: 'To sign-in',
    },
    link: {
      title: 'Sign in with your link',
      text: 'The link works once. Press the button if it is you who wants to sign in now.',
      confirm: 'Sign in now',
      goneTitle: 'This link is no longer valid',
      goneWhy: 'It was used already, or its time is over.',
      goneNext: 'Ask the office that gave it to you for a new link.',
      signIn: 'To sign-in',
    },
    newLink: {
      people: 'People',
      title: 'Sign-in link',
      forParticipant: (number) =>
        `With the link the person with the number ${number} signs in once. Give it to nobody else.`,
      validMinutes: 'How long the link is valid',
      validities: {
        '15': '15 minutes (the person is with you)',
        '1440': 'one day',
        '10080': 'one week (by post)',
      },
      make: 'Make the link',
      once: 'This link is shown only now and works once. Print the page or write it down.',
      until: (instant) => `It is valid until ${instant}.`,
      label: 'Link',
      mailed: (address) => `It was also sent to ${address}.`,
      back: 'Back',
      mailSubject: 'Your sign-in link for Stellwerk',
      mailBody: (link, until) =>
        `Hello,\n\nwith this link you sign in to Stellwerk once:\n\n${link}\n\nIt is valid until ${until}. Do not pass it on. If you did not expect a link, do nothing.\n`,
    },
    setUp: {
      title: 'Set up Stellwerk',
      intro:
        'This installation is still empty. You name the Land, the body that runs the system and the first administrator. After that it is a production system for ever.',
      introOf: (land) =>
        `This is where ${land} begins. You name the body that runs the system and the first administrator of this Land.`,
      land: 'Land',
      landHint: 'You set up its bodies afterwards, from the file that came with this release.',
      operatorName: 'Body that runs the system',
      displayName: 'Your name',
      email: 'Your e-mail address at work',
      submit: 'Set up',
    },
    own: {
      title: 'My account',
      rolesTitle: 'My roles',
      noRoles: 'You hold no role today. Ask your administrator for one.',
      switchRole: 'Switch role',
      passkeysTitle: 'My passkeys',
      passkeysText: 'Make two, for example on computer and phone, in case a device is lost.',
      noPasskeys: 'No passkey yet',
      addPasskey: 'Add a passkey',
      remove: 'Remove',
      sessionsTitle: 'Where I am signed in',
      thisSession: 'this session',
      end: 'End',
      languageTitle: 'Language',
      language: 'Language of pages and messages',
      languages: { de: 'Deutsch', en: 'English' },
      saveLanguage: 'Save language',
      historyTitle: 'History',
      columns: {
        passkey: 'Passkey',
        created: 'Added',
        method: 'Signed in with',
        since: 'Since',
        seen: 'Last used',
        action: 'Step',
        role: 'Role',
        organisation: 'Organisation',
        period: 'Period',
      },
    },
    newPasskey: {
      breadcrumb: 'My account',
      title: 'Add a passkey',
      welcomeTitle: 'Welcome: your first passkey',
      text: 'Your device will ask for fingerprint, face, PIN or security key. The key itself never leaves the device.',
      label: 'Name of the device',
      labelHint: 'So that you recognise it later. Example: office computer',
      make: 'Make the passkey',
    },
    methods: {
      passkey: 'Passkey',
      oidc: 'Account of the organisation',
      link: 'Link',
      demonstration: 'Demonstration',
    },
    roles: {
      title: 'Switch role',
      intro: 'You always act in one role. What you see and may do follows from it.',
      current: 'Current role',
      choose: 'Act in this role',
    },
    areas: {
      title: 'Switch area',
      intro:
        'Your body answers for several areas. You always act for one of them; lists, places and the line show that one.',
      current: 'Current area',
      choose: 'Act for this area',
    },
  },
  {
    tooMany: {
      title: 'Bitte warten Sie',
      text: (time: string) =>
        `Es gab zu viele Versuche. Ab ${time} geht es wieder. Ihr Zugang ist nicht gesperrt.`,
    },
    link: {
      text: 'Der Link geht nur ein Mal. Wollen Sie sich jetzt anmelden? Dann drücken Sie den Knopf.',
      goneTitle: 'Der Link geht nicht mehr',
      goneWhy: 'Der Link wurde schon benutzt. Oder er ist zu alt.',
      goneNext: 'Fragen Sie nach einem neuen Link. Zum Beispiel im Jobcenter oder Ihre Begleitung.',
    },
  },
);
