import { Link, LinkButton, Meter, NumberField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
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
  const words = fundingMessages;
  const { columns } = words;
  const summed = presentTotals(sums);
  return (
    <ListPage
      {...{ context, list, total }}
      words={words.list}
      rows={rows.map((row) => presentLine(row))}
      actions={
        context.may('funding.appropriate') && (
          <LinkButton href="/budget/appropriate" kind="primary">
            {words.list.appropriate}
          </LinkButton>
        )
      }
      summary={rows.length > 0 && presentMeters(sums).map((meter) => <Meter {...meter} />)}
      footer={[words.list.total, '', summed.appropriated, summed.committed, summed.paid, summed.free]}
      filters={
        <>
          {' '}
          <ChoiceFilter list={list} name="programme" label={columns.programme} options={programmes} />
          <NumberField name="year" label={columns.year} value={list.filters.year} />
        </>
      }
      columns={[
        {
          label: columns.line,
          cell: (row) => <Link href={row.href}>{row.title}</Link>,
          sort: 'year',
        },
        { label: columns.programme, cell: (row) => row.programme, sort: 'line' },
        {
          label: columns.appropriated,
          cell: (row) => row.appropriated,
          numeric: true,
          sort: 'appropriated',
        },
        {
          label: columns.committed,
          cell: (row) => row.committed,
          numeric: true,
          sort: 'committed',
        },
        { label: columns.paid, cell: (row) => row.paid, numeric: true, sort: 'paid' },
        { label: columns.free, cell: (row) => row.free, numeric: true, sort: 'free' },
      ]}
    />
  );
};
