import type { Child } from 'hono/jsx';
import { useWords } from '../reading.ts';
import { Icon } from './icon.tsx';
import { role } from './role.ts';

export type SortDirection = 'ascending' | 'descending';

export type Column<Row> = {
  label: string;
  cell: (row: Row) => Child;
  numeric?: boolean;
  /** The address that sorts by this column, and how the list is sorted by it now. */
  sort?: { href: string; direction?: SortDirection | undefined } | undefined;
};

export type TableProps<Row> = {
  caption: string;
  /** Say the caption to screen readers only, where a heading above says the same. */
  captionHidden?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** On a phone each row becomes a card, or the table scrolls sideways (for tables of figures). */
  narrow?: 'cards' | 'scroll';
  /** A last row, for example the totals: one text per column. */
  footer?: readonly Child[] | undefined;
  /** Instead of a table without rows. */
  empty?: Child;
};

/** Rows of finished texts under sortable heads. */
export function Table<Row>({ narrow = 'cards', ...table }: TableProps<Row>) {
  if (table.rows.length === 0 && table.empty) return <>{table.empty}</>;
  return (
    <section
      class={`kern-table-responsive sw-table sw-table--${narrow}`}
      aria-label={table.caption}
      tabindex={narrow === 'scroll' ? 0 : undefined}
    >
      <table class="kern-table kern-table--small" {...role('table')}>
        <caption class={table.captionHidden ? 'kern-sr-only' : 'kern-title'}>{table.caption}</caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {table.columns.map((column) => (
              <HeadCell column={column} />
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {table.rows.map((row) => (
            <BodyRow row={row} columns={table.columns} />
          ))}
        </tbody>
        {table.footer && <Footer cells={table.footer} columns={table.columns} />}
      </table>
    </section>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { label, numeric, sort } = column;
  return (
    <th
      class={`kern-table__header${numeric ? ' kern-table__header--numeric' : ''}`}
      scope="col"
      {...role('columnheader')}
      aria-sort={sort?.direction}
    >
      {sort ? <SortLink label={label} {...sort} /> : label}
    </th>
  );
}

const SortLink = ({
  label,
  href,
  direction,
}: {
  label: string;
  href: string;
  direction?: SortDirection | undefined;
}) => {
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <a class="sw-sort" href={href} title={useWords().sort(label, next)}>
      {label}
      {direction && <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
    </a>
  );
};

function BodyRow<Row>({ row, columns: [name, ...rest] }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr {...role('row')}>
      {name && (
        <th class="kern-table__header sw-row-name" scope="row" {...role('rowheader')}>
          {name.cell(row)}
        </th>
      )}
      {rest.map((column) => (
        <td
          class={`kern-table__cell${column.numeric ? ' kern-table__cell--numeric' : ''}`}
          {...role('cell')}
          data-label={column.label}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function Footer<Row>({ cells, columns }: { cells: readonly Child[]; columns: readonly Column<Row>[] }) {
  return (
    <tfoot class="kern-table__footer" {...role('rowgroup')}>
      <tr {...role('row')}>
        {cells.map((cell, index) => (
          <td
            class={`kern-table__cell${columns[index]?.numeric ? ' kern-table__cell--numeric' : ''}`}
            {...role('cell')}
            data-label={columns[index]?.label}
          >
            {cell}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
