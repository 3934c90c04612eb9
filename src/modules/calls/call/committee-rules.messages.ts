import { catalogue } from '#ui/language.ts';

/** The sentences of the pages about how a committee decides. */
export const committeeRulesMessages = catalogue(
  {
    committeeRules: {
      title: 'So entscheidet der Arbeitskreis',
      facts: { quorum: 'Beschlussfähig', spread: 'Weit auseinander', origin: 'Grundlage' },
      quorum: (share: string, least: string) =>
        `wenn mehr als ${share} der Mitglieder anwesend sind, mindestens aber ${least}`,
      spread: (share: string) =>
        `wenn zwischen zwei Mitgliedern mehr als ${share} aller erreichbaren Punkte liegen`,
      origins: {
        own: 'Von der Gebietskörperschaft für diesen Aufruf festgelegt.',
        verified: 'Wie das Programm es vorsieht.',
        unverified:
          'Unbestätigt: eine Annahme im Programm, die keine Quelle belegt. Es gilt die Geschäftsordnung des Arbeitskreises.',
      },
      formTitle: 'Regeln des Arbeitskreises',
      formHint:
        'Tragen Sie ein, was in der Geschäftsordnung Ihres Arbeitskreises steht. Was leer bleibt, gilt wie im Programm. Nach der Veröffentlichung ändert sich daran nichts mehr.',
      presentAbove: 'Anwesend sein müssen mehr als (Prozent der Mitglieder)',
      leastPresent: 'Anwesend sein müssen mindestens (Mitglieder)',
      largeSpread: 'Als weit auseinander gilt mehr als (Prozent aller Punkte)',
    },
  },
  {
    committeeRules: {
      title: 'How the committee decides',
      facts: { quorum: 'Can decide', spread: 'Far apart', origin: 'Basis' },
      quorum: (share, least) => `if more than ${share} of the members are present, and at least ${least}`,
      spread: (share) => `if more than ${share} of all points lie between two members`,
      origins: {
        own: 'Set by the district for this call.',
        verified: 'As the programme has it.',
        unverified:
          "Unverified: an assumption of the programme that no source supports. The committee's own rules of procedure count.",
      },
      formTitle: 'Rules of the committee',
      formHint:
        'Enter what the rules of procedure of your committee say. What you leave empty is as in the programme. After publication none of it changes.',
      presentAbove: 'More than this share must be present (per cent of the members)',
      leastPresent: 'At least this many must be present (members)',
      largeSpread: 'Far apart means more than (per cent of all points)',
    },
  },
);
