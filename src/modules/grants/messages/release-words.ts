import { catalogue } from '#ui/language.ts';

/** The page on which money is set free that a grant no longer needs. */
export const releaseWords = catalogue(
  {
    kind: 'Freigabe einer Bindung',
    title: 'Bindung freigeben',
    breadcrumb: (notice: string) => `Bescheid ${notice}`,
    intro:
      'Was ein Bescheid nicht mehr braucht, wird auf seiner Haushaltsstelle wieder frei. Eine Person bereitet vor, eine zweite entscheidet.',
    facts: { line: 'Haushaltsstelle', amount: 'Gebunden', paid: 'Ausgezahlt', open: 'Höchstens freizugeben' },
    noneWaiting: 'Zurzeit ist keine Freigabe vorbereitet.',
    nothing: 'Von dieser Bindung ist nichts mehr offen.',
    prepare: 'Freigabe vorbereiten',
    amount: 'Freizugebender Betrag',
    reason: 'Warum wird er nicht mehr gebraucht?',
    reasonHint: 'Zum Beispiel: Plätze später besetzt, Projekt früher beendet, Zuwendung verringert.',
    decide: 'Über die Freigabe entscheiden',
    agree: 'Freigeben wie vorbereitet',
    own: 'Sie haben diese Freigabe selbst vorbereitet. Über Geld entscheiden immer zwei Personen.',
    earlier: 'Frühere Freigaben',
    proposed: 'Betrag',
    rulings: {
      approved: 'freigegeben',
      lapsed: 'verfallen, weil sich die Bindung geändert hat',
    },
    link: 'freigeben',
  },
  {
    kind: 'release of a commitment',
    title: 'Release a commitment',
    breadcrumb: (notice) => `Notice ${notice}`,
    intro:
      'What a notice no longer needs becomes free again on its budget line. One person prepares, another decides.',
    facts: { line: 'Budget line', amount: 'Committed', paid: 'Paid', open: 'At most to be released' },
    noneWaiting: 'No release is prepared at present.',
    nothing: 'Nothing of this commitment is open.',
    prepare: 'Prepare a release',
    amount: 'Amount to release',
    reason: 'Why is it no longer needed?',
    reasonHint: 'For example: places taken later, project ended early, grant reduced.',
    decide: 'Decide on the release',
    agree: 'Release as prepared',
    own: 'You prepared this release yourself. Decisions on money always take two people.',
    earlier: 'Earlier releases',
    proposed: 'Amount',
    rulings: {
      approved: 'released',
      lapsed: 'lapsed, because the commitment changed',
    },
    link: 'release',
  },
);
