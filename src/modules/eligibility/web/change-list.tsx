import { type ProvisionPage, type RuleChange, ruleChanges } from '#law/index.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage, formatDate, formatPeriod } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import type { ListRequest } from '#web/list.ts';
import { provisionAddress, provisionsAddress, ruleChangesAddress } from '../addresses.ts';
import { eligibilityMessages } from '../messages.ts';
import { listChanges, type RuleChangeFilter } from '../model/change-list.ts';
import { provisions } from '../provisions.ts';

const words = () => eligibilityMessages.provisions.changes;

/** The list of changes in the rules, for the people who work with them, the latest first. */
export const changeList = defineList({
  address: ruleChangesAddress,
  public: 'law is public',
  file: 'rule-changes',
  breadcrumb: () => [{ label: eligibilityMessages.provisions.page.breadcrumb, href: provisionsAddress() }],
  words: () => {
    const { intro: _, ...common } = eligibilityMessages.provisions.list;
    const { intro: __, ...own } = words();
    return { ...common, ...own };
  },
  rows: async (_: Work, list: ListRequest<'on', RuleChangeFilter>) => {
    const found = listChanges(ruleChanges(), list);
    return { rows: found.slice(list.offset, list.offset + list.limit), total: found.length };
  },
  order: { by: 'on', direction: 'descending' },
  columns: {
    on: { text: ({ on }) => formatDate(on), sort: 'on' },
    kind: { text: ({ kind }) => words().kinds[kind] },
    provisions: {
      text: (change) => namedBy(change).map(titleOf).join(', '),
      cell: (change) => <ProvisionLinks pages={namedBy(change)} />,
    },
    decisions: { text: ({ from, until = null }) => formatPeriod({ from, until }) },
    effect: { text: ({ effect }) => effect[currentLanguage()] },
  },
  filters: {
    kind: { choice: () => words().columns.kind, names: () => words().kinds },
    provision: {
      choice: () => words().columns.provisions,
      options: () => provisions().map((page) => ({ value: page.provision, label: titleOf(page) })),
    },
  },
  actions: () => (
    <>
      <p>{words().intro}</p>
      <p>{words().kindsText}</p>
    </>
  ),
});

const titleOf = ({ title }: ProvisionPage): string => title[currentLanguage()];

/** The provisions that a change names. */
const namedBy = (change: RuleChange): ProvisionPage[] =>
  provisions().filter(({ provision }) => provision in change.provisions);

const ProvisionLinks = ({ pages }: { pages: readonly ProvisionPage[] }) => (
  <ul class="sw-plain-list">
    {pages.map((page) => (
      <li>
        <Link href={provisionAddress(page.provision)}>{titleOf(page)}</Link>
      </li>
    ))}
  </ul>
);
