import { formatNumber, type Reading } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Page, Pagination, Select, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, kept, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { eligibilityMessages } from '../messages.ts';
import type { RuleChangeFilter } from '../model/change-list.ts';
import type { presentChange } from './change.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<'on', RuleChangeFilter>;
  rows: readonly ReturnType<typeof presentChange>[];
  total: number;
  provisions: readonly { value: string; label: string }[];
};

/** What changed in the rules, for the people who work with them. */
export const ChangeListPage = ({ context, list, rows, total, provisions }: Props) => {
  const { frame, reading, url } = context;
  const messages = eligibilityMessages[reading].provisions;
  const { changes: words, list: common } = messages;
  return (
    <Page
      frame={frame}
      title={words.title}
      breadcrumb={[{ label: messages.page.breadcrumb, href: '/provisions' }]}
      wide
    >
      <p>{words.intro}</p>
      <p>{words.kindsText}</p>
      <Filters list={list} reading={reading} provisions={provisions} />
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          { label: words.columns.on, cell: (row) => row.on, sort: sortBy(url, list, 'on') },
          { label: words.columns.kind, cell: (row) => row.kind },
          {
            label: words.columns.provisions,
            cell: (row) => <ProvisionLinks links={row.provisions} />,
          },
          { label: words.columns.decisions, cell: (row) => row.decisions },
          { label: words.columns.effect, cell: (row) => row.effect },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{common.export}</Link>}
    </Page>
  );
};

type FilterProps = Pick<Props, 'list' | 'provisions'> & { reading: Reading };

const Filters = ({ list, provisions, reading }: FilterProps) => {
  const { changes: words, list: common } = eligibilityMessages[reading].provisions;
  const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));
  const choice = (name: RuleChangeFilter) => ({ name, none: common.all, value: list.filters[name] });
  return (
    <FilterBar
      action="/provisions/changes"
      reset={Object.keys(list.filters).length > 0 ? '/provisions/changes' : undefined}
      keep={kept(list)}
    >
      <Select {...choice('kind')} label={words.columns.kind} options={kinds} />
      <Select {...choice('provision')} label={words.columns.provisions} options={provisions} />
    </FilterBar>
  );
};

const ProvisionLinks = ({ links }: { links: Props['rows'][number]['provisions'] }) => (
  <ul class="sw-plain-list">
    {links.map(({ href, title }) => (
      <li>
        <Link href={href}>{title}</Link>
      </li>
    ))}
  </ul>
);
