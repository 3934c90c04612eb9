import { catalogue } from '#ui/language.ts';

/** The sentences of documents about what was done, and about what they refuse. */
export const documentsMessages = catalogue(
  {
    actionsDone: {
      'documents.draft-document': 'Entwurf angelegt',
      'documents.change-document': 'Entwurf geändert',
      'documents.draft-next': 'Neue Fassung begonnen',
      'documents.add-party': 'Partei benannt',
      'documents.remove-party': 'Partei gestrichen',
      'documents.offer-document': 'Zur Unterschrift gegeben',
      'documents.sign': 'Unterzeichnet',
      'documents.refuse': 'Abgelehnt',
      'documents.submit-document': 'Eingereicht',
      'documents.return-document': 'Zurückgegeben',
      'documents.prepare-approval': 'Genehmigung vorbereitet',
      'documents.decide-approval': 'Über die Genehmigung entschieden',
      'documents.make-public': 'Öffentlich gemacht',
    },
    refusals: {
      'programme-not-published': {
        why: 'Das Programm ist noch nicht veröffentlicht.',
        next: 'Wenden Sie sich an die Programmstelle des Ministeriums.',
      },
      'no-addressee': {
        why: 'Es ist nicht eindeutig, welche Stelle das genehmigt.',
        next: 'Bitten Sie die Administration, die Stelle anzulegen, an die es nach dem Programm geht.',
      },
      'not-a-party': {
        why: 'Diese Stelle gehört nach dem Programm nicht zu denen, die hier unterzeichnen.',
        next: 'Wählen Sie eine andere Rolle oder eine andere Stelle.',
      },
      'needs-body': {
        why: 'Unterzeichnen kann nur eine Stelle des Landes.',
        next: 'Wählen Sie die Stelle aus, oder nehmen Sie die Person als jemanden auf, der gehört wird.',
      },
      'already-party': {
        why: 'Diese Stelle steht schon unter den Parteien.',
        next: 'Erst wenn sie abgelehnt hat, kann sie noch einmal gefragt werden.',
      },
      'founders-before': {
        why: 'Wer zuerst unterzeichnet, steht fest, sobald der Text zur Unterschrift gegeben ist.',
        next: 'Nehmen Sie die Stelle als beitretende Partei auf, oder beginnen Sie eine neue Fassung.',
      },
      'founders-missing': {
        why: ({ wanted, count }: Facts) =>
          `Das Programm nennt ${wanted} Gründungsparteien; benannt sind ${count}.`,
        next: 'Benennen Sie die fehlenden Parteien mit Name und Funktion.',
      },
      'founders-first': {
        why: 'Noch haben nicht alle Gründungsparteien unterzeichnet.',
        next: 'Treten Sie bei, sobald der Text in Kraft ist.',
      },
      'already-answered': {
        why: 'Ihre Stelle hat schon geantwortet.',
        next: 'Wer abgelehnt hat, kann später beitreten; dafür wird er noch einmal benannt.',
      },
      'only-heard': {
        why: 'Ihre Stelle wird gehört und unterzeichnet nicht.',
        next: 'Sprechen Sie mit der Stelle, von der das Dokument kommt.',
      },
      'needs-text': {
        why: 'Das Dokument hat noch keinen Inhalt.',
        next: 'Schreiben Sie den Entwurf zu Ende.',
      },
      'other-content': {
        why: 'Zu dieser Art von Dokument gehört ein anderer Inhalt.',
        next: 'Ein Konzept braucht Bedarf, Ziele, Angebote und Mittel; eine Vereinbarung nur ihren Wortlaut.',
      },
      'other-way': {
        why: ({ decidedBy }: Facts) =>
          decidedBy === 'approval'
            ? 'Dieses Dokument wird nach dem Programm genehmigt und nicht unterzeichnet.'
            : 'Dieses Dokument wird nach dem Programm unterzeichnet und nicht genehmigt.',
        next: 'Nehmen Sie den Weg, den das Programm vorsieht; wer nur gehört wird, kann benannt bleiben.',
      },
      'wrong-status': {
        why: 'Das Dokument ist inzwischen weiter.',
        next: 'Laden Sie die Seite neu; im Verlauf steht, was geschehen ist.',
      },
      'next-drafted': {
        why: 'Eine neue Fassung ist schon begonnen.',
        next: 'Schreiben Sie dort weiter.',
      },
      'not-in-force': {
        why: 'Öffentlich wird nur, was gilt.',
        next: 'Warten Sie, bis alle unterzeichnet haben oder die Genehmigung vorliegt.',
      },
      'before-in-force': {
        why: 'Der Tag liegt vor dem, seit dem das Dokument gilt.',
        next: 'Wählen Sie diesen oder einen späteren Tag.',
      },
      'unknown-offer': {
        why: ({ offer }: Facts) => `Das Programm hat kein Angebot „${offer}“.`,
        next: 'Wählen Sie Angebote des Programms.',
      },
      'unknown-source': {
        why: ({ source }: Facts) => `Das Programm hat keine Mittel „${source}“.`,
        next: 'Wählen Sie Quellen des Programms.',
      },
      'outside-years': {
        why: ({ year }: Facts) => `Im Jahr ${year} läuft das Programm nicht.`,
        next: 'Planen Sie mit Jahren, in denen es läuft.',
      },
      'named-twice': {
        why: 'Ein Angebot oder ein Betrag desselben Jahres und derselben Quelle steht zweimal da.',
        next: 'Fassen Sie die Zeilen zusammen.',
      },
    },
    done: {
      drafted: 'Der Entwurf ist angelegt. Schreiben Sie jetzt den Inhalt.',
      changed: 'Der Entwurf ist gespeichert.',
      'next-drafted': 'Die neue Fassung ist begonnen.',
      'party-added': 'Die Partei ist aufgenommen.',
      'party-removed': 'Die Partei ist gestrichen.',
      offered: 'Der Text ist eingefroren und liegt den Parteien vor.',
      signed: 'Ihre Unterschrift ist mit dem heutigen Tag festgehalten.',
      refused: 'Ihre Ablehnung ist mit dem heutigen Tag festgehalten.',
      submitted: 'Das Dokument ist eingereicht.',
      returned: 'Das Dokument ist zurückgegeben.',
      public: 'Der Tag der Veröffentlichung ist festgehalten.',
      'approval-prepared': 'Vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'approval-approved': 'Genehmigt. Das Dokument gilt ab heute.',
      'approval-returned': 'Die Vorbereitung ist zurückgegeben.',
      'approval-lapsed': 'Der Stand hat sich seit der Vorbereitung geändert; sie ist verfallen.',
    },
  },
  {
    actionsDone: {
      'documents.draft-document': 'Draft made',
      'documents.change-document': 'Draft changed',
      'documents.draft-next': 'Another text begun',
      'documents.add-party': 'Party named',
      'documents.remove-party': 'Party struck',
      'documents.offer-document': 'Offered for signature',
      'documents.sign': 'Signed',
      'documents.refuse': 'Refused',
      'documents.submit-document': 'Submitted',
      'documents.return-document': 'Returned',
      'documents.prepare-approval': 'Approval prepared',
      'documents.decide-approval': 'Approval decided',
      'documents.make-public': 'Made public',
    },
    refusals: {
      'programme-not-published': {
        why: 'The programme is not published yet.',
        next: 'Please ask the programme office of the ministry.',
      },
      'no-addressee': {
        why: 'It is not clear which body approves this.',
        next: 'Ask your administrator to set up the body that the programme sends it to.',
      },
      'not-a-party': {
        why: 'By the programme this body is none of those that sign here.',
        next: 'Choose another role or another body.',
      },
      'needs-body': {
        why: 'Only a body of the Land can sign.',
        next: 'Choose the body, or name the person as somebody who is heard.',
      },
      'already-party': {
        why: 'This body is among the parties already.',
        next: 'Only once it has refused can it be asked again.',
      },
      'founders-before': {
        why: 'Who signs first is settled once the text is offered for signature.',
        next: 'Name the body as an acceding party, or begin another text.',
      },
      'founders-missing': {
        why: ({ wanted, count }) => `The programme names ${wanted} founders; ${count} are named here.`,
        next: 'Name the missing parties with name and function.',
      },
      'founders-first': {
        why: 'Not all founders have signed yet.',
        next: 'Accede as soon as the text is in force.',
      },
      'already-answered': {
        why: 'Your body has answered already.',
        next: 'Who refused can accede later, and is named once more for it.',
      },
      'only-heard': {
        why: 'Your body is heard and does not sign.',
        next: 'Talk to the body that the document comes from.',
      },
      'needs-text': { why: 'The document has no content yet.', next: 'Finish writing the draft.' },
      'other-content': {
        why: 'Another content belongs to this kind of document.',
        next: 'A concept needs needs, goals, offers and money; an agreement its text alone.',
      },
      'other-way': {
        why: ({ decidedBy }) =>
          decidedBy === 'approval'
            ? 'By the programme this document is approved and not signed.'
            : 'By the programme this document is signed and not approved.',
        next: 'Take the way that the programme names; those who are only heard may stay.',
      },
      'wrong-status': {
        why: 'The document has moved on.',
        next: 'Reload the page; the history says what happened.',
      },
      'next-drafted': { why: 'Another text is begun already.', next: 'Go on writing there.' },
      'not-in-force': {
        why: 'Only what is in force becomes public.',
        next: 'Wait until everybody has signed or it is approved.',
      },
      'before-in-force': {
        why: 'The day lies before the one since which the document holds.',
        next: 'Choose that day or a later one.',
      },
      'unknown-offer': {
        why: ({ offer }) => `The programme has no offer “${offer}”.`,
        next: 'Choose offers of the programme.',
      },
      'unknown-source': {
        why: ({ source }) => `The programme has no money “${source}”.`,
        next: 'Choose sources of the programme.',
      },
      'outside-years': {
        why: ({ year }) => `The programme does not run in ${year}.`,
        next: 'Plan with years in which it runs.',
      },
      'named-twice': {
        why: 'An offer, or an amount of the same year and source, stands there twice.',
        next: 'Put the rows together.',
      },
    },
    done: {
      drafted: 'The draft is made. Now write its content.',
      changed: 'The draft is saved.',
      'next-drafted': 'The other text is begun.',
      'party-added': 'The party is named.',
      'party-removed': 'The party is struck.',
      offered: 'The text is frozen and lies before its parties.',
      signed: 'Your signature is kept with the day of today.',
      refused: 'Your refusal is kept with the day of today.',
      submitted: 'The document is submitted.',
      returned: 'The document is returned.',
      public: 'The day of publication is kept.',
      'approval-prepared': 'Prepared. Now it is the turn of another person.',
      'approval-approved': 'Approved. The document holds from today on.',
      'approval-returned': 'The preparation is returned.',
      'approval-lapsed': 'Things have changed since it was prepared; it has lapsed.',
    },
  },
);

type Facts = Readonly<Record<string, string | number | null>>;
