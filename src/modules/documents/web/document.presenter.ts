import { currentLanguage, formatDate, formatMoney, formatNumber } from '#ui/language.ts';
import type { Fact, Tone } from '#ui/parts.ts';
import { documentWords } from '../messages/document-words.ts';
import { offersOf } from '../model/concept.ts';
import type { DocumentStatus } from '../model/document.ts';
import type { ConceptDocument } from '../model/document-content.ts';
import type { DocumentDetail, NumberRow, PartyRow } from '../queries/find-document.ts';

const TONES: Readonly<Record<DocumentStatus, Tone | 'neutral'>> = {
  draft: 'neutral',
  offered: 'warning',
  'in-force': 'success',
  submitted: 'warning',
  returned: 'warning',
  approved: 'success',
  published: 'success',
  replaced: 'neutral',
};

export const documentStatus = (status: DocumentStatus) => ({
  label: documentWords.statuses[status],
  tone: TONES[status],
});

type Bilingual = { readonly de: string; readonly en: string };

/** Returns a text of a programme in the language of the reader. */
export const say = (text: Bilingual): string => text[currentLanguage()];

/** Presents what stands at the head of a document. */
export function presentFacts(document: DocumentDetail): Fact[] {
  const { facts } = documentWords.page;
  const known = (term: string, description: string | null) => (description ? [{ term, description }] : []);
  const { status, addresseeName, inForceOn, publicFrom } = document;
  return [
    { term: facts.programme, description: say(document.programmeTitle) },
    { term: facts.owner, description: document.ownerName },
    ...known(status === 'approved' ? facts.addressee : facts.addressed, addresseeName),
    ...known(facts.district, document.districtName),
    { term: facts.number, description: formatNumber(document.number) },
    ...known(facts.inForce, inForceOn && formatDate(inForceOn)),
    ...known(facts.public, publicFrom && formatDate(publicFrom)),
    ...known(facts.hash, document.hash),
  ];
}

/** Presents a party with its answer and its day. */
export function presentParty({ organisationName, personName, function: what, role, ...said }: PartyRow) {
  const { roles, outcomes, page } = documentWords;
  const answer = said.answeredOn
    ? page.answered(outcomes[said.outcome], formatDate(said.answeredOn))
    : outcomes[said.outcome];
  return {
    party: organisationName ?? '–',
    person: `${personName}, ${what}`,
    role: roles[role],
    outcome: role === 'advisory' ? '–' : said.reason ? page.refusedBecause(answer, said.reason) : answer,
  };
}

export const presentNumber = ({ id, number, status, movedOn, reason }: NumberRow) => ({
  id,
  number: formatNumber(number),
  status: documentStatus(status),
  since: formatDate(movedOn),
  reason: reason ?? '–',
});

/** Presents the offers and the money of a concept, in the words of its programme. */
export function presentConcept(content: ConceptDocument, { plannable }: DocumentDetail) {
  const offers = new Map(offersOf(plannable).map((offer) => [offer.key, offer]));
  const sources = new Map(plannable.sources.map(({ id, title }) => [id, say(title)]));
  return {
    offers: content.offers.map(({ offer, quantity }) => {
      const known = offers.get(offer);
      return {
        area: known?.area ? say(known.area) : '–',
        offer: known ? say(known.title) : offer,
        quantity: formatNumber(quantity),
      };
    }),
    money: content.money.map(({ source, budgetYear, amountCents }) => ({
      source: sources.get(source) ?? source,
      year: String(budgetYear),
      amount: formatMoney(amountCents),
    })),
    total: formatMoney(content.money.reduce((sum, { amountCents }) => sum + amountCents, 0)),
  };
}
