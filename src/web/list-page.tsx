import type { Child } from 'hono/jsx';
import { catalogue, formatNumber } from '#ui/language.ts';
import {
  type Column,
  EmptyState,
  FilterBar,
  Link,
  type Option,
  Page,
  Pagination,
  Select,
  Table,
} from '#ui/parts.ts';
import type { Context } from './context.ts';
import { addressWith, kept, type ListRequest, pageCount, sortBy, totalText } from './list.ts';

export type ListWords = {
  readonly title: string;
  readonly empty: string;
  readonly emptyText?: string | undefined;
  readonly export: string;
  /** Says how many rows this page shows, and of how many. */
  readonly summary: (shown: string, total: string) => string;
};

/** A column that names the order it can bring the list into; the address of that order is the list's affair. */
export type ListColumn<Row, Sort extends string> = Omit<Column<Row>, 'sort'> & { readonly sort?: Sort };

export type ListProps<Row, Sort extends string, Filter extends string> = {
  readonly context: Context;
  readonly list: ListRequest<Sort, Filter>;
  readonly words: ListWords;
  /** The rows as finished texts, for this page only. */
  readonly rows: readonly Row[];
  readonly total: number;
  readonly columns: readonly ListColumn<Row, NoInfer<Sort>>[];
  readonly filters: Child;
  /** Filters that somebody came with and that no field shows. */
  readonly carried?: readonly NoInfer<Filter>[];
  readonly footer?: readonly Child[];
  /** The part between the filters and the table, for example what the rows add up to. */
  readonly summary?: Child;
};

type PageProps<Row, Sort extends string, Filter extends string> = ListProps<Row, Sort, Filter> & {
  readonly words: ListWords & { readonly intro: string };
  /** The actions that can be done from here, above the list. */
  readonly actions?: Child;
  readonly narrow?: boolean;
};

/** A page that is one list. */
export function ListPage<Row, Sort extends string, Filter extends string>(
  props: PageProps<Row, Sort, Filter>,
) {
  const { context, words, actions, narrow = false } = props;
  return (
    <Page frame={context.frame} title={words.title} notice={context.notice} wide={!narrow}>
      <p class="kern-body">{words.intro}</p>
      {actions}
      <List {...props} />
    </Page>
  );
}

/** The filters, table, pages and export that every list of the system has. */
export function List<Row, Sort extends string, Filter extends string>(props: ListProps<Row, Sort, Filter>) {
  const { context, list, words, rows, total, columns, filters, carried = [], footer, summary } = props;
  const { url } = context;
  return (
    <>
      <FilterBar
        action={url.pathname}
        reset={Object.keys(list.filters).length > 0 ? url.pathname : undefined}
        keep={kept(list, ...carried)}
      >
        {filters}
      </FilterBar>
      {summary}
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        columns={columns.map(({ sort, ...column }) => ({
          ...column,
          sort: sort === undefined ? undefined : sortBy(url, list, sort),
        }))}
        footer={footer}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.summary(formatNumber(rows.length), totalText(total))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.export}</Link>}
    </>
  );
}

type ChoiceProps<Filter extends string> = {
  readonly list: ListRequest<string, Filter>;
  readonly name: NoInfer<Filter>;
  readonly label: string;
  readonly options: readonly Option[] | Readonly<Record<string, string>>;
};

/** A filter by one of several values; nothing chosen means all. */
export const ChoiceFilter = <Filter extends string>({ list, name, label, options }: ChoiceProps<Filter>) => (
  <Select
    name={name}
    label={label}
    none={filterWords.all}
    value={(list.filters as Readonly<Record<string, string>>)[name]}
    options={Array.isArray(options) ? options : choicesOf(options as Readonly<Record<string, string>>)}
  />
);

/** Returns the names of a closed set as choices. */
export const choicesOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const filterWords = catalogue({ all: 'alle' }, { all: 'all' });
