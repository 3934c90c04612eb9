import { catalogue } from '#ui/language.ts';

/** The page on which two people approve what was submitted. */
export const approvalWords = catalogue(
  {
    kind: 'Genehmigung eines Dokuments',
    title: 'Genehmigen',
    intro:
      'Zwei Personen der Stelle, an die das Dokument ging, genehmigen den eingefrorenen Inhalt: Eine bereitet vor, eine zweite entscheidet.',
    noneWaiting: 'Zurzeit ist keine Genehmigung vorbereitet.',
    nothing: 'Darüber ist nichts mehr zu entscheiden.',
    prepare: 'Genehmigung vorbereiten',
    reason: 'Warum ist es zu genehmigen?',
    decide: 'Über die Genehmigung entscheiden',
    agree: 'Genehmigen wie vorbereitet',
    own: 'Sie haben diese Genehmigung selbst vorbereitet. Genehmigt wird immer zu zweit.',
    earlier: 'Frühere Entscheidungen',
    rulings: { approved: 'genehmigt', lapsed: 'verfallen, weil sich der Stand geändert hat' },
    facts: { kind: 'Art', number: 'Fassung', owner: 'Eingereicht von', hash: 'Prüfsumme', status: 'Stand' },
  },
  {
    kind: 'approval of a document',
    title: 'Approve',
    intro:
      'Two people of the body that the document was sent to approve the frozen content: one prepares, another decides.',
    noneWaiting: 'No approval is prepared at present.',
    nothing: 'Nothing is left to decide on this.',
    prepare: 'Prepare the approval',
    reason: 'Why is it to be approved?',
    decide: 'Decide on the approval',
    agree: 'Approve as prepared',
    own: 'You prepared this approval yourself. It always takes two people.',
    earlier: 'Earlier decisions',
    rulings: { approved: 'approved', lapsed: 'lapsed, because things have changed' },
    facts: { kind: 'Kind', number: 'Number', owner: 'Submitted by', hash: 'Checksum', status: 'Status' },
  },
);
