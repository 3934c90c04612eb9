import { formatNumber } from '#ui/language.ts';
import {
  EmptyState,
  FilterBar,
  Link,
  LinkButton,
  Meter,
  NumberField,
  Page,
  Pagination,
  Select,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { fundingMessages } from '../messages.ts';
import type { Totals } from '../model/bookings.ts';
import type { Choice } from '../queries/budget-choices.ts';
import type { BudgetFilter, BudgetLineRow, BudgetSort } from '../queries/budget-lines.ts';
import { presentLine, presentMeters, presentTotals } from './budget.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<BudgetSort, BudgetFilter>;
  rows: readonly BudgetLineRow[];
  total: number;
  sums: Totals;
  programmes: readonly Choice[];
};

export const BudgetListPage = ({ context, list, rows, total, sums, programmes }: Props) => {
  const { frame, reading, url } = context;
  const words = fundingMessages[reading];
  const { columns } = words;
  const summed = presentTotals(sums, reading);
  return (
    <Page frame={frame} title={words.list.title} notice={context.notice} wide>
      <p class="kern-body">{words.list.intro}</p>
      {context.may('funding.appropriate') && (
        <LinkButton href="/budget/appropriate" kind="primary">
          {words.list.appropriate}
        </LinkButton>
      )}
      <FilterBar
        action="/budget"
        reset={Object.keys(list.filters).length > 0 ? '/budget' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <Select
          name="programme"
          label={columns.programme}
          none={words.list.all}
          value={list.filters.programme}
          options={programmes}
        />
        <NumberField name="year" label={columns.year} value={list.filters.year} />
      </FilterBar>
      {rows.length > 0 && presentMeters(sums, reading).map((meter) => <Meter {...meter} />)}
      <Table
        caption={words.list.title}
        captionHidden
        rows={rows.map((row) => presentLine(row, reading))}
        footer={[words.list.total, '', summed.appropriated, summed.committed, summed.paid, summed.free]}
        empty={<EmptyState title={words.list.empty}>{words.list.emptyText}</EmptyState>}
        columns={[
          {
            label: columns.line,
            cell: (row) => <Link href={row.href}>{row.title}</Link>,
            sort: sortBy(url, list, 'year'),
          },
          { label: columns.programme, cell: (row) => row.programme, sort: sortBy(url, list, 'line') },
          {
            label: columns.appropriated,
            cell: (row) => row.appropriated,
            numeric: true,
            sort: sortBy(url, list, 'appropriated'),
          },
          {
            label: columns.committed,
            cell: (row) => row.committed,
            numeric: true,
            sort: sortBy(url, list, 'committed'),
          },
          { label: columns.paid, cell: (row) => row.paid, numeric: true, sort: sortBy(url, list, 'paid') },
          { label: columns.free, cell: (row) => row.free, numeric: true, sort: sortBy(url, list, 'free') },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.list.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.list.export}</Link>}
    </Page>
  );
};
