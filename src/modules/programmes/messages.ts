import { addDays } from '#kernel/calendar.ts';
import { catalogue, formatDate } from '#ui/language.ts';
import { ruleWords } from './messages/rule-words.ts';

type Facts = Readonly<Record<string, string | number | null>>;

/** Returns the kinds of body that a refusal names, in words. */
const bodiesIn = ({ by }: Facts): string =>
  String(by)
    .split(' ')
    .map((kind) => ruleWords.bodies[kind as keyof typeof ruleWords.bodies])
    .join(', ');

const days = ({ from, until }: Facts, since: string, to: string): string =>
  [
    ...(from ? [`${since} ${formatDate(String(from))}`] : []),
    ...(until ? [`${to} ${formatDate(addDays(String(until), -1))}`] : []),
  ].join(' ');

/** Every sentence about programmes. */
export const programmesMessages = catalogue(
  {
    list: {
      title: 'Programme',
      intro:
        'Was Land und Bund für öffentlich geförderte Beschäftigung aufgelegt haben: für wen, mit welchem Geld, nach welchen Regeln. Jede Angabe nennt ihre Quelle.',
      empty: 'Noch kein Programm veröffentlicht',
      emptyText: 'Sobald die Programmstelle ein Programm veröffentlicht, steht es hier.',
      columns: { title: 'Programm', status: 'Stand', period: 'Laufzeit', places: 'Plätze', money: 'Mittel' },
      files: 'Mitgelieferte Programmdateien',
      filesText: 'Diese Programme liegen als Datei bei und sind noch nicht angelegt.',
      takeOver: 'Als Entwurf anlegen',
      add: 'Eigenes Programm anlegen',
      import: 'Aus einer Datei anlegen',
      export: 'Als Tabelle herunterladen (CSV)',
      open: 'offen',
    },
    statuses: { draft: 'Entwurf', published: 'veröffentlicht', ended: 'beendet' },
    detail: {
      breadcrumb: 'Programme',
      basics: 'Auf einen Blick',
      terms: {
        status: 'Stand',
        period: 'Laufzeit',
        legalBasis: 'Rechtsgrundlage',
        targetGroup: 'Zielgruppe',
        instrument: 'Geprüft nach',
        authority: 'Bewilligungsstelle',
        grantee: 'Zuwendungsempfänger',
      },
      money: 'Geld',
      moneyColumns: {
        source: 'Mittelherkunft',
        stated: 'Wortlaut der Quelle',
        amount: 'Betrag',
        evidence: 'Beleg',
      },
      budget: (from: string, until: string) => `davon ${from} bis ${until}`,
      targets: 'Ziele',
      targetColumns: { unit: 'Was', quantity: 'Wie viel', from: 'Ab', evidence: 'Beleg' },
      costTypes: 'Kostenarten',
      costColumns: {
        title: 'Kostenart',
        basis: 'Grundlage',
        cap: 'Höchstens',
        payable: 'Auszahlbar',
        evidence: 'Beleg',
      },
      payable: 'ja',
      offers: 'Was angeboten wird',
      offerColumns: { kind: 'Angebot', unit: 'Gezählt als', mode: 'Weg', share: 'Anteil', evidence: 'Beleg' },
      areas: 'Förderbereiche',
      payment: 'Auszahlung',
      selection: 'Auswahl',
      relations: 'Verhältnis zu anderen Programmen',
      minimum: (places: string) => `Mindestens ${places} Plätze je Projekt.`,
      quotas: 'Kontingente',
      quotaColumns: { district: 'Gebietskörperschaft', known: 'Woher' },
      quotaFigures: {
        places: 'Plätze',
        participants: 'Teilnehmende',
        projects: 'Projekte',
        amountCents: 'Geld',
      },
      origins: { named: 'belegt', computed: 'gerechnet', decided: 'beschlossen' },
      procedure: 'Verfahren',
      committee: (share: string, least: string, spread: string) =>
        `Der Arbeitskreis ist beschlussfähig, wenn mehr als ${share} seiner Mitglieder anwesend sind, mindestens aber ${least}. Als weit auseinander gelten Bewertungen, zwischen denen mehr als ${spread} aller Punkte liegen. Ein Aufruf kann anderes festlegen.`,
      conditions: 'Bedingungen und Werte',
      decidedBy: (body: string) => `entscheidet: ${body}`,
      parameterColumns: { title: 'Wert', value: 'Höhe', evidence: 'Beleg' },
      units: {
        years: 'Jahre',
        months: 'Monate',
        'hours-per-week': 'Stunden je Woche',
        'basis-points': 'Basispunkte',
        'people-per-coach': 'Personen je Vollzeitstelle',
        places: 'Plätze',
      },
      openQuestions: 'Was keine Quelle beantwortet',
      bibliography: 'Quellen',
      unverified: 'ungeprüft',
      allotment: 'Zuteilung',
      calls: 'Aufrufe zu diesem Programm',
      events: 'Veranstaltungen zu diesem Programm',
      history: 'Verlauf',
    },
    flags: {
      title: 'Beträge, die so nicht stimmen können',
      text: 'Nichts wird stillschweigend berichtigt. Solange ein Betrag offen ist, kann das Programm nicht veröffentlicht werden.',
      stated: (words: string, amount: string) => `In der Quelle steht: „${words}“, das sind ${amount}.`,
      suggestion: (amount: string) => `Gemeint war vermutlich ${amount}.`,
      confirmed: (name: string, day: string, reason: string) => `Bestätigt von ${name} am ${day}: ${reason}`,
    },
    actions: {
      title: 'Nächste Schritte',
      publish: 'Programm veröffentlichen',
      confirm: 'Auffällige Beträge bestätigen',
      change: 'Entwurf ändern',
      import: 'Aus einer Datei ersetzen',
      download: 'Datei herunterladen (YAML)',
      amend: 'Fassung hinzufügen',
      end: 'Programm beenden',
      blocked: (count: number) =>
        count === 1 ? 'Ein Betrag ist noch nicht bestätigt.' : `${count} Beträge sind noch nicht bestätigt.`,
    },
    form: {
      addTitle: 'Programm anlegen',
      changeTitle: 'Programm ändern',
      importTitle: 'Programm aus einer Datei',
      addIntro:
        'Mit diesen Angaben entsteht ein Entwurf, den nur die Programmstelle sieht. Geld, Angebote, Kosten und Verfahren tragen Sie danach Teil für Teil ein.',
      fields: {
        slug: 'Kurzname (Name der Datei)',
        slugHint: 'Kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel: chance-arbeit-2027. Er bleibt.',
        title: 'Name des Programms',
        summary: 'Worum es geht',
        from: 'Erster Tag',
        until: 'Erster Tag nach dem Ende',
        authority: 'Bewilligungsstelle',
        grantees: 'Wer eine Zuwendung erhalten kann',
        group: 'Zielgruppe in Worten',
        de: 'deutsch',
        en: 'englisch',
      },
      text: 'Programmdatei (YAML)',
      hint: 'Aufbau und erlaubte Werte beschreibt programmes/programme.schema.json; jede Angabe braucht ihre Quelle.',
      save: 'Entwurf speichern',
    },
    actionsDone: {
      'programmes.register-programme': 'Entwurf angelegt',
      'programmes.change-definition': 'Entwurf geändert',
      'programmes.arrange-part': 'Teil des Entwurfs entfernt oder verschoben',
      'programmes.prepare-amount': 'Bestätigung von Beträgen vorbereitet',
      'programmes.decide-amount': 'Über die Bestätigung von Beträgen entschieden',
      'programmes.publish-programme': 'Programm veröffentlicht',
      'programmes.prepare-amendment': 'Änderung vorbereitet',
      'programmes.decide-amendment': 'Über eine Änderung entschieden',
      'programmes.end-programme': 'Programm beendet',
      'reporting.publish-results': 'Ergebnisse veröffentlicht',
    },
    refusals: {
      'wrong-status': {
        why: 'Das Programm ist inzwischen weiter.',
        next: 'Laden Sie die Seite neu; im Verlauf steht, was geschehen ist.',
      },
      'changes-the-past': {
        why: (facts: Facts) => `Die neue Datei ändert, was schon gilt: ${facts.path}.`,
        next: 'Lassen Sie die Angabe stehen, und ändern Sie sie in einer neuen Fassung, die heute oder später beginnt.',
      },
      'nothing-amended': {
        why: 'An den Angaben des Programms ist noch nichts geändert.',
        next: 'Ändern Sie erst die Angaben der nächsten Fassung, oder bringen Sie eine ganze Datei.',
      },
      'not-in-a-version': {
        why: (facts: Facts) => `Das kann eine spätere Fassung nicht anders sagen: ${facts.path}.`,
        next: 'Lassen Sie diese Angabe, wie sie war. Ein Zielwert wird durch einen weiteren mit einem späteren Tag abgelöst.',
      },
      'no-new-version': {
        why: (facts: Facts) =>
          facts.count
            ? 'Die neue Datei hat mehr als eine neue Fassung.'
            : 'Die neue Datei hat keine neue Fassung.',
        next: 'Fügen Sie unter „versions“ genau eine Fassung mit ihrem ersten Tag hinzu.',
      },
      'amendment-prepared': {
        why: 'Diese Änderung ist schon vorbereitet.',
        next: 'Eine zweite Person kann sie beschließen oder mit Begründung zurückgeben.',
      },
      'not-by-preparer': {
        why: 'Sie haben das selbst vorbereitet.',
        next: 'Bitten Sie eine Kollegin oder einen Kollegen um die Entscheidung.',
      },
      'unconfirmed-amounts': {
        why: ({ paths }: Facts) =>
          `Mindestens ein Betrag kann so nicht stimmen und ist noch nicht bestätigt${paths ? `: ${paths}` : ''}.`,
        next: 'Berichtigen Sie den Entwurf, oder bestätigen Sie den Betrag mit Begründung.',
      },
      'other-land': {
        why: (facts: Facts) => `Diese Datei gehört zu ${facts.land}; hier ist ein anderes Land.`,
        next: 'Legen Sie das Programm in seinem Land an.',
      },
      'no-such-station': {
        why: 'Dieses Programm sieht diesen Schritt nicht vor.',
        next: 'Was es vorsieht, steht auf seiner Seite unter „Verfahren“.',
      },
      'not-this-body': {
        why: (facts: Facts) => `Diesen Schritt tut in diesem Programm: ${bodiesIn(facts)}.`,
        next: 'Wer was tut, steht auf der Seite des Programms unter „Verfahren“.',
      },
      'not-granted-to': {
        why: (facts: Facts) => `Zuwendungen erhält in diesem Programm: ${bodiesIn(facts)}.`,
        next: 'Wer gefördert wird, steht auf der Seite des Programms.',
      },
      'outside-period': {
        why: (facts: Facts) => `Das Programm lässt das nur ${days(facts, 'ab', 'bis')} zu.`,
        next: 'Wählen Sie Tage in der Laufzeit, oder fragen Sie die Programmstelle.',
      },
      'too-late-for-start': {
        why: (facts: Facts) =>
          `Das Programm verlangt den Antrag mindestens ${facts.days} Tage vor dem Beginn; von heute an ist das der ${formatDate(String(facts.first))}.`,
        next: 'Wählen Sie einen späteren Beginn.',
      },
      'not-open-now': {
        why: 'Heute ist dieser Schritt nicht geöffnet.',
        next: 'Wann er offen ist, steht auf der Seite des Programms unter „Verfahren“.',
      },
      'needs-document': {
        why: ({ kind }: Facts) => `Das Programm verlangt vorher: ${NEEDED_DE[String(kind)]}.`,
        next: 'Sobald das Dokument für Ihr Gebiet gilt, geht es hier weiter.',
      },
      'slug-taken': {
        why: 'Ein Programm mit diesem Kurznamen gibt es schon.',
        next: 'Öffnen Sie das vorhandene Programm, oder wählen Sie einen anderen Kurznamen (slug).',
      },
      'other-programme': {
        why: 'Der Kurzname (slug) gehört zu einem anderen Programm.',
        next: 'Lassen Sie den Kurznamen stehen, oder legen Sie ein neues Programm an.',
      },
      'no-such-part': {
        why: 'Diesen Teil gibt es im Entwurf nicht mehr.',
        next: 'Laden Sie die Seite neu.',
      },
      'part-needed': {
        why: ({ where }: Facts) => `Ohne diesen Teil stimmt der Entwurf nicht mehr: ${where}.`,
        next: 'Ändern Sie zuerst, was sich darauf bezieht.',
      },
      'matter-over': {
        why: 'Dieser Vorgang ist abgeschlossen. Er bleibt bei der Fassung, nach der er gelaufen ist.',
        next: 'Es ist nichts weiter zu tun.',
      },
      'matter-under-decision': {
        why: 'Über diesen Vorgang wird gerade entschieden, und zwar nach seiner bisherigen Fassung.',
        next: 'Warten Sie die Entscheidung ab, oder lassen Sie sie zurückgeben.',
      },
      'same-version': {
        why: ({ day }: Facts) => `Der Vorgang läuft bereits nach der Fassung ab ${formatDate(String(day))}.`,
        next: 'Wählen Sie eine andere Fassung.',
      },
      'no-such-version': {
        why: ({ day }: Facts) =>
          `Das Programm dieses Vorgangs hat keine Fassung, die am ${formatDate(String(day))} beginnt.`,
        next: 'Wählen Sie eine Fassung dieses Programms.',
      },
      'version-not-begun': {
        why: ({ day }: Facts) => `Die Fassung gilt erst ab ${formatDate(String(day))}.`,
        next: 'Bereiten Sie den Wechsel ab diesem Tag vor.',
      },
      'not-in-version': {
        why: ({ whatDe }: Facts) => `Der Vorgang beruht auf „${whatDe}“. Das kennt diese Fassung nicht mehr.`,
        next: 'Der Vorgang bleibt bei seiner Fassung, bis er darauf nicht mehr beruht.',
      },
      'no-such-flag': {
        why: 'Dieser Betrag steht so nicht mehr im Entwurf.',
        next: 'Laden Sie die Seite neu.',
      },
    },
    done: {
      registered: 'Der Entwurf ist angelegt.',
      changed: 'Der Entwurf ist geändert.',
      'amounts-prepared': 'Die Bestätigung ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'amounts-approved': 'Die Beträge sind bestätigt.',
      'amounts-returned': 'Die Bestätigung ist zurückgegeben.',
      'amounts-lapsed':
        'Der Entwurf hat sich geändert. Die Bestätigung ist verfallen und wird neu vorbereitet.',
      published: 'Das Programm ist veröffentlicht. Landkreise können jetzt Aufrufe vorbereiten.',
      'amendment-prepared': 'Die Änderung ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'amendment-approved': 'Die Änderung ist beschlossen. Die neue Fassung gilt von ihrem ersten Tag an.',
      'amendment-returned': 'Die Änderung ist zurückgegeben.',
      'amendment-lapsed': 'Das Programm hat sich seit der Vorbereitung geändert; sie ist verfallen.',
      ended: 'Das Programm ist beendet.',
      'version-prepared': 'Der Fassungswechsel ist vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'version-approved': 'Von jetzt an gilt hier die andere Fassung.',
      'version-returned': 'Der Fassungswechsel ist zurückgegeben.',
      'version-lapsed': 'Der Vorgang hat sich seit der Vorbereitung geändert; sie ist verfallen.',
    },
  },
  {
    list: {
      title: 'Programmes',
      intro:
        'What Land and federation have set up for publicly funded employment: for whom, with which money, by which rules. Every figure names its source.',
      empty: 'No programme published yet',
      emptyText: 'As soon as the programme office publishes a programme, it stands here.',
      columns: { title: 'Programme', status: 'Status', period: 'Period', places: 'Places', money: 'Money' },
      files: 'Programme files of this release',
      filesText: 'These programmes come as files and are not registered yet.',
      takeOver: 'Register as a draft',
      add: 'Register a programme of your own',
      import: 'Register from a file',
      export: 'Download as a table (CSV)',
      open: 'open',
    },
    statuses: { draft: 'draft', published: 'published', ended: 'ended' },
    detail: {
      breadcrumb: 'Programmes',
      basics: 'At a glance',
      terms: {
        status: 'Status',
        period: 'Period',
        legalBasis: 'Legal basis',
        targetGroup: 'Target group',
        instrument: 'Checked by',
        authority: 'Grant authority',
        grantee: 'Grantee',
      },
      money: 'Money',
      moneyColumns: {
        source: 'Source of money',
        stated: 'Words of the source',
        amount: 'Amount',
        evidence: 'Evidence',
      },
      budget: (from, until) => `of which ${from} to ${until}`,
      targets: 'Targets',
      targetColumns: { unit: 'What', quantity: 'How many', from: 'From', evidence: 'Evidence' },
      costTypes: 'Cost types',
      costColumns: {
        title: 'Cost type',
        basis: 'Basis',
        cap: 'At most',
        payable: 'Payable',
        evidence: 'Evidence',
      },
      payable: 'yes',
      offers: 'What is offered',
      offerColumns: { kind: 'Offer', unit: 'Counted as', mode: 'Way', share: 'Share', evidence: 'Evidence' },
      areas: 'Areas',
      payment: 'Payment',
      selection: 'Selection',
      relations: 'Relation to other programmes',
      minimum: (places) => `At least ${places} places per project.`,
      quotas: 'Quotas',
      quotaColumns: { district: 'District', known: 'How known' },
      quotaFigures: {
        places: 'Places',
        participants: 'Participants',
        projects: 'Projects',
        amountCents: 'Money',
      },
      origins: { named: 'from a source', computed: 'computed', decided: 'decided' },
      procedure: 'Procedure',
      committee: (share, least, spread) =>
        `The committee can decide if more than ${share} of its members are present, and at least ${least}. Scores are far apart if more than ${spread} of all points lie between them. A call may say otherwise.`,
      conditions: 'Conditions and values',
      decidedBy: (body) => `decided by: ${body}`,
      parameterColumns: { title: 'Value', value: 'Amount', evidence: 'Evidence' },
      units: {
        years: 'years',
        months: 'months',
        'hours-per-week': 'hours a week',
        'basis-points': 'basis points',
        'people-per-coach': 'people per full-time post',
        places: 'places',
      },
      openQuestions: 'What no source answers',
      bibliography: 'Sources',
      unverified: 'unverified',
      allotment: 'Allotment',
      calls: 'Calls in this programme',
      events: 'Events about this programme',
      history: 'History',
    },
    flags: {
      title: 'Amounts that cannot be right',
      text: 'Nothing is silently corrected. While an amount is open, the programme cannot be published.',
      stated: (words, amount) => `The source says: “${words}”, which is ${amount}.`,
      suggestion: (amount) => `It probably means ${amount}.`,
      confirmed: (name, day, reason) => `Confirmed by ${name} on ${day}: ${reason}`,
    },
    actions: {
      title: 'Next steps',
      publish: 'Publish the programme',
      confirm: 'Confirm unlikely amounts',
      change: 'Change the draft',
      import: 'Replace from a file',
      download: 'Download the file (YAML)',
      amend: 'Add a version',
      end: 'End the programme',
      blocked: (count) =>
        count === 1 ? 'One amount is not confirmed yet.' : `${count} amounts are not confirmed yet.`,
    },
    form: {
      addTitle: 'Register a programme',
      changeTitle: 'Change the programme',
      importTitle: 'Programme from a file',
      addIntro:
        'These facts make a draft that only the programme office sees. Money, offers, costs and procedure are typed part by part afterwards.',
      fields: {
        slug: 'Short name (name of the file)',
        slugHint: 'Small letters, digits and hyphens, for example: chance-work-2027. It stays.',
        title: 'Name of the programme',
        summary: 'What it is about',
        from: 'First day',
        until: 'First day after the end',
        authority: 'Grant authority',
        grantees: 'Who may be given a grant',
        group: 'Target group in words',
        de: 'German',
        en: 'English',
      },
      text: 'Programme file (YAML)',
      hint: 'programmes/programme.schema.json describes its shape and values; every figure needs its source.',
      save: 'Save draft',
    },
    actionsDone: {
      'programmes.register-programme': 'Draft registered',
      'programmes.change-definition': 'Draft changed',
      'programmes.arrange-part': 'Part of the draft removed or moved',
      'programmes.prepare-amount': 'Confirmation of amounts prepared',
      'programmes.decide-amount': 'Confirmation of amounts decided',
      'programmes.publish-programme': 'Programme published',
      'programmes.prepare-amendment': 'Amendment prepared',
      'programmes.decide-amendment': 'Amendment decided on',
      'programmes.end-programme': 'Programme ended',
      'reporting.publish-results': 'Results published',
    },
    refusals: {
      'wrong-status': {
        why: 'The programme has moved on.',
        next: 'Reload the page; the history says what happened.',
      },
      'changes-the-past': {
        why: (facts) => `The new file changes what holds already: ${facts.path}.`,
        next: 'Leave that field as it is, and change it in a new version that begins today or later.',
      },
      'nothing-amended': {
        why: 'Nothing of the programme has been changed yet.',
        next: 'Change the facts of the next version first, or bring a whole file.',
      },
      'not-in-a-version': {
        why: (facts) => `A later version cannot say this otherwise: ${facts.path}.`,
        next: 'Leave this as it was. A target is replaced by a further one with a later day.',
      },
      'no-new-version': {
        why: (facts) =>
          facts.count ? 'The new file has more than one new version.' : 'The new file has no new version.',
        next: 'Add exactly one version with its first day below "versions".',
      },
      'amendment-prepared': {
        why: 'This amendment is prepared already.',
        next: 'Another person can adopt it, or return it with a reason.',
      },
      'not-by-preparer': {
        why: 'You prepared this yourself.',
        next: 'Please ask a colleague to decide.',
      },
      'unconfirmed-amounts': {
        why: ({ paths }) =>
          `At least one amount cannot be right and is not confirmed yet${paths ? `: ${paths}` : ''}.`,
        next: 'Correct the draft, or confirm the amount with a reason.',
      },
      'other-land': {
        why: (facts) => `This file belongs to ${facts.land}; this is another Land.`,
        next: 'Register the programme in its own Land.',
      },
      'no-such-station': {
        why: 'This programme has no such step.',
        next: 'Its steps stand on its page under "Procedure".',
      },
      'not-this-body': {
        why: (facts) => `In this programme this step is taken by: ${bodiesIn(facts)}.`,
        next: 'Who does what stands on the page of the programme under "Procedure".',
      },
      'not-granted-to': {
        why: (facts) => `In this programme grants go to: ${bodiesIn(facts)}.`,
        next: 'Who is funded stands on the page of the programme.',
      },
      'outside-period': {
        why: (facts) => `The programme allows this only ${days(facts, 'from', 'to')}.`,
        next: 'Choose days within its period, or ask the programme office.',
      },
      'too-late-for-start': {
        why: (facts) =>
          `The programme wants the application at least ${facts.days} days before the start; from today that is ${formatDate(String(facts.first))}.`,
        next: 'Choose a later start.',
      },
      'not-open-now': {
        why: 'This step is not open today.',
        next: 'When it is open stands on the page of the programme under "Procedure".',
      },
      'needs-document': {
        why: ({ kind }) => `The programme demands before this: ${NEEDED_EN[String(kind)]}.`,
        next: 'You can go on here as soon as the document holds for your area.',
      },
      'slug-taken': {
        why: 'There is a programme with this short name already.',
        next: 'Open that programme, or choose another short name (slug).',
      },
      'other-programme': {
        why: 'The short name (slug) belongs to another programme.',
        next: 'Leave the short name as it is, or register a new programme.',
      },
      'no-such-part': {
        why: 'The draft no longer has this part.',
        next: 'Reload the page.',
      },
      'part-needed': {
        why: ({ where }) => `Without this part the draft is no longer right: ${where}.`,
        next: 'First change what refers to it.',
      },
      'matter-over': {
        why: 'This matter is over. It stays with the version that it ran by.',
        next: 'There is nothing more to do.',
      },
      'matter-under-decision': {
        why: 'This matter is being decided just now, by the version that it lives by.',
        next: 'Wait for the decision, or have it returned.',
      },
      'same-version': {
        why: ({ day }) => `The matter already lives by the version from ${formatDate(String(day))}.`,
        next: 'Choose another version.',
      },
      'no-such-version': {
        why: ({ day }) =>
          `The programme of this matter has no version that begins on ${formatDate(String(day))}.`,
        next: 'Choose a version of this programme.',
      },
      'version-not-begun': {
        why: ({ day }) => `The version holds from ${formatDate(String(day))} on, not before.`,
        next: 'Prepare the move from that day on.',
      },
      'not-in-version': {
        why: ({ whatEn }) => `The matter rests on "${whatEn}", which this version no longer knows.`,
        next: 'The matter stays with its version until it no longer rests on that.',
      },
      'no-such-flag': { why: 'This amount no longer stands in the draft.', next: 'Reload the page.' },
    },
    done: {
      registered: 'The draft is registered.',
      changed: 'The draft is changed.',
      'amounts-prepared': 'The confirmation is prepared. Now it is the turn of a second person.',
      'amounts-approved': 'The amounts are confirmed.',
      'amounts-returned': 'The confirmation is returned.',
      'amounts-lapsed': 'The draft has changed. The confirmation has lapsed and is prepared anew.',
      published: 'The programme is published. Districts can now prepare calls.',
      'amendment-prepared': 'The amendment is prepared. Now it is for another person to decide.',
      'amendment-approved': 'The amendment is adopted. The new version holds from its first day.',
      'amendment-returned': 'The amendment is returned.',
      'amendment-lapsed': 'The programme changed after the preparation, which has lapsed.',
      ended: 'The programme is ended.',
      'version-prepared': 'The move is prepared. Now it is for another person to decide.',
      'version-approved': 'From now on the other version holds here.',
      'version-returned': 'The move is returned.',
      'version-lapsed': 'The matter changed after the preparation, which has lapsed.',
    },
  },
);

const NEEDED_DE: Readonly<Record<string, string>> = {
  agreement: 'eine Kooperationsvereinbarung in Kraft',
  'target-agreement': 'eine geltende Zielvereinbarung',
  'regional-concept': 'ein genehmigtes regionales Konzept',
};

const NEEDED_EN: Readonly<Record<string, string>> = {
  agreement: 'a cooperation agreement in force',
  'target-agreement': 'a target agreement in force',
  'regional-concept': 'an approved regional concept',
};
