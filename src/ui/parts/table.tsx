import type { Child } from 'hono/jsx';
import { words } from '../words.ts';
import { Icon } from './icon.tsx';
import { role } from './role.ts';

type SortDirection = 'ascending' | 'descending';

export type Column<Row> = {
  label: string;
  cell: (row: Row) => Child;
  numeric?: boolean;
  /** The language of its cells, where it is not that of the page. */
  lang?: string;
  /** The address that sorts by this column, and how the list is sorted by it now. */
  sort?: { href: string; direction?: SortDirection | undefined } | undefined;
};

type TableProps<Row> = {
  caption: string;
  /** Says the caption to screen readers only, if a heading above says the same. */
  captionHidden?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The shape on a phone: each row becomes a card, or the table scrolls sideways (for tables of figures). */
  narrow?: 'cards' | 'scroll';
  /** A last row, for example the totals: one text per column. */
  footer?: readonly Child[] | undefined;
  /** The text instead of a table without rows. */
  empty?: Child;
};

/** A table of finished texts under sortable heads. */
export function Table<Row>({ narrow = 'cards', ...table }: TableProps<Row>) {
  if (table.rows.length === 0 && table.empty) return <>{table.empty}</>;
  return (
    <section
      class={`kern-table-responsive sw-table sw-table--${narrow}`}
      aria-label={table.caption}
      tabindex={narrow === 'scroll' ? 0 : undefined}
    >
      <table class="kern-table kern-table--small" {...said(narrow, 'table')}>
        <caption class={table.captionHidden ? 'kern-sr-only' : 'kern-title'}>{table.caption}</caption>
        <thead {...said(narrow, 'rowgroup')}>
          <tr {...said(narrow, 'row')}>
            {table.columns.map((column) => (
              <HeadCell column={column} narrow={narrow} />
            ))}
          </tr>
        </thead>
        <tbody {...said(narrow, 'rowgroup')}>
          {table.rows.map((row) => (
            <BodyRow row={row} columns={table.columns} narrow={narrow} />
          ))}
        </tbody>
        {table.footer && <Footer cells={table.footer} columns={table.columns} narrow={narrow} />}
      </table>
    </section>
  );
}

type Narrow = NonNullable<TableProps<unknown>['narrow']>;

/** Returns the role and head that a cell of a table must say once it turns into cards. */
const said = (narrow: Narrow, name: string, label?: string) =>
  narrow === 'cards' ? { ...role(name), 'data-label': label } : {};

function HeadCell<Row>({ column, narrow }: { column: Column<Row>; narrow: Narrow }) {
  const { label, numeric, sort } = column;
  return (
    <th
      class={`kern-table__header${numeric ? ' kern-table__header--numeric' : ''}`}
      scope="col"
      {...said(narrow, 'columnheader')}
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
    <a class="sw-sort" href={href} title={words.sort(label, next)}>
      {label}
      {direction && <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
    </a>
  );
};

type BodyRowProps<Row> = { row: Row; columns: readonly Column<Row>[]; narrow: Narrow };

function BodyRow<Row>({ row, columns: [name, ...rest], narrow }: BodyRowProps<Row>) {
  return (
    <tr {...said(narrow, 'row')}>
      {name && (
        <th class="kern-table__header sw-row-name" scope="row" {...said(narrow, 'rowheader')}>
          {name.cell(row)}
        </th>
      )}
      {rest.map((column) => (
        <td
          class={`kern-table__cell${column.numeric ? ' kern-table__cell--numeric' : ''}`}
          lang={column.lang}
          {...said(narrow, 'cell', column.label)}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

type FooterProps<Row> = { cells: readonly Child[]; columns: readonly Column<Row>[]; narrow: Narrow };

function Footer<Row>({ cells, columns, narrow }: FooterProps<Row>) {
  return (
    <tfoot class="kern-table__footer" {...said(narrow, 'rowgroup')}>
      <tr {...said(narrow, 'row')}>
        {cells.map((cell, index) => (
          <td
            class={`kern-table__cell${columns[index]?.numeric ? ' kern-table__cell--numeric' : ''}`}
            {...said(narrow, 'cell', columns[index]?.label)}
          >
            {cell}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
