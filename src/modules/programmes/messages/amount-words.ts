import { catalogue } from '#ui/language.ts';

/** The page on which two people confirm amounts of a draft that look wrong. */
export const amountWords = catalogue(
  {
    kind: 'Bestätigung von Beträgen',
    title: 'Auffällige Beträge bestätigen',
    intro:
      'Bestätigen Sie nur, was so in der Quelle steht und stimmt; sonst ändern Sie den Entwurf. Bei einem veröffentlichten Programm bestätigen Sie, bis zu welchem Betrag eine Eingabe richtig sein kann, die sonst überall zurückgefragt wird. Eine Person bereitet vor, eine zweite bestätigt.',
    facts: { status: 'Stand', open: 'Noch nicht bestätigt' },
    none: 'nichts',
    noneWaiting: 'Zurzeit ist keine Bestätigung vorbereitet.',
    nothing: 'In diesem Programm ist kein Betrag zu bestätigen.',
    prepare: 'Bestätigung vorbereiten',
    paths: 'Welche Beträge stimmen?',
    typedOf: 'Wovon ist ein ungewöhnlich hoher Betrag richtig?',
    upTo: 'Bis zu welchem Betrag?',
    unitOf: (title: string) => `Satz je Einheit: ${title}`,
    reason: 'Warum sind sie richtig?',
    decide: 'Über die Bestätigung entscheiden',
    agree: 'Mit meinem Namen bestätigen',
    own: 'Sie haben diese Bestätigung selbst vorbereitet. Eine andere Person bestätigt.',
    earlier: 'Frühere Bestätigungen',
    amount: (words: string, amount: string) => `„${words}“, das sind ${amount}`,
    rulings: { approved: 'bestätigt', lapsed: 'verfallen, weil sich der Entwurf geändert hat' },
  },
  {
    kind: 'confirmation of amounts',
    title: 'Confirm unlikely amounts',
    intro:
      'Confirm only what the source says and what is right; otherwise change the draft. Of a published programme you confirm up to which amount something may be typed that is asked back everywhere else. One person prepares, another confirms.',
    facts: { status: 'Status', open: 'Not confirmed yet' },
    none: 'nothing',
    noneWaiting: 'No confirmation is prepared at present.',
    nothing: 'There is no amount to confirm in this programme.',
    prepare: 'Prepare a confirmation',
    paths: 'Which amounts are right?',
    typedOf: 'Of what is an unusually high amount right?',
    upTo: 'Up to which amount?',
    unitOf: (title) => `rate of a unit: ${title}`,
    reason: 'Why are they right?',
    decide: 'Decide on the confirmation',
    agree: 'Confirm under my name',
    own: 'You prepared this confirmation yourself. Another person confirms.',
    earlier: 'Earlier confirmations',
    amount: (words, amount) => `“${words}”, which is ${amount}`,
    rulings: { approved: 'confirmed', lapsed: 'lapsed, because the draft changed' },
  },
);
