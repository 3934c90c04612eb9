/** The words for whether two records are about one human. */
export const matchDe = {
  match: {
    title: 'Andere Akten',
    keptTwice: 'Über diesen Menschen gibt es im Land eine weitere Akte. Jede Stelle sieht nur ihre eigene.',
    keptOnce: 'Über diesen Menschen gibt es im Land keine weitere Akte.',
    columns: { when: 'Wann', what: 'Was', by: 'Von', reason: 'Begründung' },
    kinds: { joined: 'zusammengeführt', separated: 'getrennt' },
    elsewhere: 'andere Akte',
    join: 'Mit anderer Akte zusammenführen',
    joinSave: 'Zusammenführen',
    joinIntro:
      'Unter welchem Namen kennt das Land diesen Menschen noch? Jede Akte bleibt bei ihrer Stelle; beide erfahren nur, dass es eine zweite gibt. Sie können es wieder trennen.',
    which: 'Wer ist es?',
    whichFault: 'Wer ist es? Bitte wählen Sie.',
    nobodyKnown: 'Unter diesem Namen und Geburtstag kennt das Land niemand anderen.',
    reason: 'Begründung',
    joinReasonHint: 'Zum Beispiel: Frühere Anmeldung unter dem Geburtsnamen, Ausweis hat vorgelegen.',
    separate: 'Akte wieder trennen',
    separateSave: 'Trennen',
    separateIntro:
      'Ihre Akte gehört dann zu einem anderen Menschen als die übrigen. Plätze und Tage zählen wieder für jeden allein. Getroffene Entscheidungen bleiben, wie sie waren.',
    separateReasonHint: 'Zum Beispiel: Zwillinge, verschiedene Geburtsorte.',
  },
};

export const matchEn = {
  match: {
    title: 'Other records',
    keptTwice: 'The Land keeps another record of this person. Each office sees its own only.',
    keptOnce: 'The Land keeps no other record of this person.',
    columns: { when: 'When', what: 'What', by: 'By', reason: 'Reason' },
    kinds: { joined: 'joined', separated: 'separated' },
    elsewhere: 'another record',
    join: 'Join with another record',
    joinSave: 'Join',
    joinIntro:
      'By which name does the Land know this person, too? Each record stays with its office; both learn only that there is another. You can separate them again.',
    which: 'Who is it?',
    whichFault: 'Who is it? Please choose.',
    nobodyKnown: 'The Land knows nobody else by this name and birth date.',
    reason: 'Reason',
    joinReasonHint: 'For example: referred earlier by the name at birth, identity card was shown.',
    separate: 'Separate the record again',
    separateSave: 'Separate',
    separateIntro:
      'Your record is that of another person than the others then. Places and days count for each alone again. What was decided stays as it was.',
    separateReasonHint: 'For example: twins, different places of birth.',
  },
};
