import type { Work } from '#platform/work.ts';
import { currentLanguage, formatDate } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import type { ListRequest } from '#web/list.ts';
import { provisionAddress, provisionsAddress, ruleChangesAddress } from '../addresses.ts';
import { eligibilityMessages } from '../messages.ts';
import {
  listProvisions,
  type ProvisionFilter,
  type ProvisionRow,
  type ProvisionSort,
} from '../model/provision-list.ts';
import { provisions } from '../provisions.ts';
import { citationIn } from './citation.ts';
import { proofOf, validity } from './provision.presenter.ts';

const words = () => eligibilityMessages.provisions;

/** Every rule that is held, with its version of today. */
export const provisionList = defineList({
  address: provisionsAddress,
  public: 'law is public',
  file: 'provisions',
  words: ({ work }) => ({ ...words().list, intro: words().list.intro(formatDate(work.today)) }),
  rows: async ({ today }: Work, list: ListRequest<ProvisionSort, ProvisionFilter>) => {
    const found = listProvisions(provisions(), { ...list, language: currentLanguage(), on: today });
    return { rows: found.slice(list.offset, list.offset + list.limit), total: found.length };
  },
  order: { by: 'title' },
  columns: {
    title: {
      text: ({ page }) => page.title[currentLanguage()],
      link: ({ page }) => provisionAddress(page.provision),
      sort: 'title',
    },
    version: { text: versionText },
    valid: { text: ({ current }) => (current ? validity(current) : '–'), sort: 'from' },
    proof: { text: ({ isVerified }) => words().proofs[proofOf(isVerified)] },
  },
  filters: {
    text: { search: () => words().list.search },
    proof: { choice: () => words().list.columns.proof, names: () => words().proofs },
  },
  actions: () => (
    <p>
      <Link href={ruleChangesAddress()}>{words().list.toChanges}</Link>
    </p>
  ),
});

function versionText({ page, current }: ProvisionRow): string {
  if (current) return citationIn(current.citation);
  return page.versions.length === 0 ? words().valuesOnly : words().noVersion;
}
