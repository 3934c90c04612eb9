import { catalogue } from '#ui/language.ts';

/** The page on which the result of a call is published. */
export const resultWords = catalogue(
  {
    kind: 'Veröffentlichung eines Ergebnisses',
    title: 'Ergebnis veröffentlichen',
    intro:
      'Veröffentlicht werden die empfohlenen Vorschläge mit Träger, Einsatzfeld und Umfang, ohne Namen von Personen. Eine Person bereitet vor, eine zweite veröffentlicht.',
    noneWaiting: 'Zurzeit ist keine Veröffentlichung vorbereitet.',
    nothing: 'Noch ist keine Empfehlung festgehalten.',
    prepare: 'Veröffentlichung vorbereiten',
    text: 'Text über der Liste',
    textHint: 'Zum Beispiel: wann aufgerufen wurde und wie viele Ideen eingegangen sind.',
    startsOn: 'Start der Projekte',
    revision: 'Was ändert sich gegenüber der Veröffentlichung davor?',
    revisionHint: 'Nur bei einer Änderung; der Text steht öffentlich über der neuen Fassung.',
    reason: 'Warum jetzt so?',
    decide: 'Über die Veröffentlichung entscheiden',
    agree: 'Veröffentlichen wie vorbereitet',
    own: 'Sie haben diese Veröffentlichung selbst vorbereitet. Veröffentlicht wird immer zu zweit.',
    earlier: 'Frühere Entscheidungen',
    rulings: { approved: 'veröffentlicht', lapsed: 'verfallen, weil sich der Inhalt geändert hat' },
    facts: {
      proposals: 'Eingegangene Vorschläge',
      recommended: 'Empfohlen',
      providers: 'Träger',
      offers: 'Angeboten',
      published: 'Veröffentlicht',
    },
    number: (number: string) => `${number}. Fassung ansehen`,
    notYet: 'noch nicht',
  },
  {
    kind: 'publication of a result',
    title: 'Publish the result',
    intro:
      'The recommended proposals are published with provider, field of use and what is offered, without names of people. One person prepares, another publishes.',
    noneWaiting: 'No publication is prepared at present.',
    nothing: 'No recommendation is recorded yet.',
    prepare: 'Prepare the publication',
    text: 'Text above the list',
    textHint: 'For example: when the call was made, and how many ideas came in.',
    startsOn: 'Start of the projects',
    revision: 'What changes against the publication before?',
    revisionHint: 'Only with a change; the text stands in public above the new one.',
    reason: 'Why so, and now?',
    decide: 'Decide on the publication',
    agree: 'Publish as prepared',
    own: 'You prepared this publication yourself. It always takes two people.',
    earlier: 'Earlier decisions',
    rulings: { approved: 'published', lapsed: 'lapsed, because the content changed' },
    facts: {
      proposals: 'Proposals handed in',
      recommended: 'Recommended',
      providers: 'Providers',
      offers: 'Offered',
      published: 'Published',
    },
    number: (number) => `See number ${number}`,
    notYet: 'not yet',
  },
);

/** The answers to those who publish a result: what was done, or why not. */
export const resultMessages = catalogue(
  {
    actionsDone: {
      'calls.prepare-result': 'Veröffentlichung vorbereitet',
      'calls.decide-result': 'Über die Veröffentlichung entschieden',
    },
    refusals: {
      'not-recommended-yet': {
        why: 'Die Empfehlung des Arbeitskreises ist noch nicht festgehalten.',
        next: 'Halten Sie sie auf der Seite der Rangfolge fest.',
      },
      'nobody-recommended': {
        why: 'In diesem Aufruf ist nichts empfohlen.',
        next: 'Eine Liste ohne Vorschläge wird hier nicht veröffentlicht.',
      },
      'needs-revision': {
        why: 'Das Ergebnis ist schon veröffentlicht.',
        next: 'Sagen Sie öffentlich, was sich mit der neuen Fassung ändert.',
      },
    },
    done: {
      'result-prepared': 'Vorbereitet. Jetzt ist eine zweite Person an der Reihe.',
      'result-approved': 'Das Ergebnis ist veröffentlicht.',
      'result-returned': 'Die Vorbereitung ist zurückgegeben.',
      'result-lapsed': 'Der Inhalt hat sich seit der Vorbereitung geändert; sie ist verfallen.',
    },
  },
  {
    actionsDone: {
      'calls.prepare-result': 'Publication prepared',
      'calls.decide-result': 'Publication decided',
    },
    refusals: {
      'not-recommended-yet': {
        why: "The committee's recommendation is not recorded yet.",
        next: 'Record it on the page of the ranking.',
      },
      'nobody-recommended': {
        why: 'Nothing is recommended in this call.',
        next: 'A list without proposals is not published here.',
      },
      'needs-revision': {
        why: 'The result is published already.',
        next: 'Say in public what the new one changes.',
      },
    },
    done: {
      'result-prepared': 'Prepared. Now it is the turn of another person.',
      'result-approved': 'The result is published.',
      'result-returned': 'The preparation is returned.',
      'result-lapsed': 'The content has changed since it was prepared; it has lapsed.',
    },
  },
);
