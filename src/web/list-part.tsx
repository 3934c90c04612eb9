import type { Child } from 'hono/jsx';
import { formatNumber } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Pagination, Table } from '#ui/parts.ts';
import type { Context } from './context.ts';
import type { Found, ListSpec } from './define-list.tsx';
import {
  addressWith,
  type FilterName,
  type FilterValues,
  kept,
  type ListRequest,
  pageCount,
  sortBy,
  totalText,
} from './list.ts';
import { cellOf, headOf, isShown } from './list-columns.tsx';
import { filterFields, type ListFilter } from './list-filters.tsx';

type Props<Row, Sort extends string, Filter extends FilterValues, Rows, Key extends string> = {
  readonly spec: ListSpec<Row, Sort, Filter, Rows, Key>;
  readonly context: Context;
  readonly request: ListRequest<Sort, Filter>;
  readonly found: Rows & Found<Row>;
};

/** Draws the filters, table, pages and export that every list of the system has. */
export async function ListPart<
  Row,
  Sort extends string,
  Filter extends FilterValues,
  Rows,
  Key extends string,
>({ spec, context, request, found }: Props<Row, Sort, Filter, Rows, Key>): Promise<Child> {
  const { url } = context;
  const { rows, total } = found;
  const words = spec.words(context);
  const filters = spec.filters as Readonly<Record<string, ListFilter>>;
  const carried = Object.keys(filters).filter((name) => filters[name] === 'carried') as FilterName<Filter>[];
  const columns = headOf(spec.columns).filter(([, column]) => isShown(column, 'page', context));
  const fields = await filterFields(filters, context, request as ListRequest<string, string>);
  return (
    <>
      {(fields.length > 0 || Object.keys(request.filters).length > 0) && (
        <FilterBar
          action={url.pathname}
          reset={Object.keys(request.filters).length > 0 ? url.pathname : undefined}
          keep={kept(request, ...carried)}
        >
          {fields}
        </FilterBar>
      )}
      {spec.summary?.(found, context)}
      <Table<Row>
        caption={words.title}
        captionHidden
        rows={rows}
        columns={columns.map(([key, column]) => ({
          label: words.columns[key],
          cell: (row) => cellOf(column, row, context),
          ...(column.numeric && { numeric: true }),
          sort: column.sort === undefined ? undefined : sortBy(url, request, column.sort),
        }))}
        footer={spec.footer?.(found, context)}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      />
      {words.summary && (
        <Pagination
          page={request.page}
          pages={pageCount(total)}
          hrefOf={(page) => addressWith(url, { page })}
          summary={words.summary(formatNumber(rows.length), totalText(total))}
        />
      )}
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.export}</Link>}
    </>
  );
}
