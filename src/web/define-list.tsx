import type { Child } from 'hono/jsx';
import type { Work } from '#platform/work.ts';
import { type Crumb, Page } from '#ui/parts.ts';
import type { AnyAddress } from './address.ts';
import type { Context } from './context.ts';
import { csv } from './csv.ts';
import { type FilterName, type FilterValues, type ListRequest, type ListShape, readList } from './list.ts';
import { type Columns, headOf, isShown, textOf } from './list-columns.tsx';
import { closedSets, type Filters, type ListFilter } from './list-filters.tsx';
import { ListPart } from './list-part.tsx';
import type { Access, Route } from './route.ts';

type ListWords<Key extends string> = {
  readonly title: string;
  readonly intro?: string;
  readonly empty: string;
  readonly emptyText?: string | undefined;
  readonly export: string;
  /** Returns how many rows stand here, and of how many. A list that is always whole has no pages and says nothing. */
  readonly summary?: (shown: string, total: string) => string;
  readonly columns: Readonly<Record<Key, string>>;
};

export type Found<Row> = { readonly rows: readonly Row[]; readonly total: number };

/** The definition of a list. Who may see it stands in it as in a route: a `permission`, or why it is `public`. */
export type ListSpec<
  Row,
  Sort extends string,
  Filter extends FilterValues,
  Rows,
  Key extends string,
> = Access & {
  readonly address: AnyAddress;
  /** The name of the exported file, without its ending. */
  readonly file: string;
  readonly words: (context: Context) => ListWords<NoInfer<Key>>;
  readonly rows: (
    work: Work,
    list: ListRequest<Sort, Filter>,
    context: Context,
  ) => Promise<Rows & Found<Row>>;
  /** The columns, in the order of the page. */
  readonly columns: Columns<Key, NoInfer<Row>, NoInfer<Sort>>;
  /** Orders that the head of no column brings, but a link may. */
  readonly alsoSorted?: readonly NoInfer<Sort>[];
  readonly order: { readonly by: NoInfer<Sort>; readonly direction?: 'ascending' | 'descending' };
  readonly filters: Filters<NoInfer<Filter>>;
  /** Hears which rows were shown: the reading of personal data is recorded. */
  readonly seen?: (work: Work, rows: readonly NoInfer<Row>[], isExport: boolean) => Promise<void>;
  /** Draws what can be done from here, above the list. */
  readonly actions?: (context: Context) => Child;
  /** Draws what stands between filters and table, and under the table: for example what the rows add up to. */
  readonly summary?: (found: NoInfer<Rows & Found<Row>>, context: Context) => Child;
  readonly footer?: (found: NoInfer<Rows & Found<Row>>, context: Context) => readonly Child[];
  readonly narrow?: true;
  readonly breadcrumb?: () => readonly Crumb[];
};

/** A list of the system, put together from one definition. */
type List<Row, Sort extends string, Filter extends FilterValues, Rows> = {
  readonly route: Route;
  /** The same question for programs: `listOf({ ...grantList.asked, summary, row })` answers it in the API. */
  readonly asked: ListShape<Sort, Filter> & {
    /** Returns the values of those filters that are one of a closed set, by the words of a locale. */
    readonly choices: () => Readonly<Record<string, readonly string[]>>;
    readonly address: AnyAddress;
    readonly access: Access;
    rows(work: Work, list: ListRequest<Sort, Filter>, context: Context): Promise<Rows & Found<Row>>;
  };
  /** Returns the whole answer, page or file. */
  show(context: Context): Promise<Response>;
  /** The same for a list that stands on a page of something else, which is told what to hold. */
  within(
    context: Context,
    page: (list: Child, found: Rows & Found<Row>) => Promise<Response>,
  ): Promise<Response>;
  /** Reads what an address asks for, for a list that stands on another page. */
  read(context: Context): ListRequest<Sort, Filter>;
  /** Draws the list alone: filters, table, pages, export. */
  part(context: Context, request: ListRequest<Sort, Filter>, found: Rows & Found<Row>): Promise<Child>;
  export(context: Context, rows: readonly Row[]): Response;
};

/**
 * Defines a list once. Its page, filters, orders, export and route come from here; what a column says stands in one
 * place for all of them.
 */
export function defineList<Row, Sort extends string, Filter extends FilterValues, Rows, Key extends string>(
  spec: ListSpec<Row, Sort, Filter, Rows, Key>,
): List<Row, Sort, Filter, Rows> {
  const shape = shapeOf(spec);
  // The names of a closed set are words, and those are known with the locale of a request.
  const closed = () => closedSets(spec.filters as Readonly<Record<string, ListFilter>>);
  const read = (context: Context) => readList<Sort, Filter>(context.url, { ...shape, closed: closed() });
  const part: List<Row, Sort, Filter, Rows>['part'] = (context, request, found) =>
    ListPart({ spec, context, request, found });
  const exported = (context: Context, rows: readonly Row[]) => {
    const columns = headOf(spec.columns).filter(([, column]) => isShown(column, 'export', context));
    const words = spec.words(context).columns;
    const head = columns.map(([key]) => words[key]);
    const cells = rows.map((row) => columns.map(([, column]) => textOf(column, row, context)));
    return context.file(`${spec.file}.csv`, 'text/csv; charset=utf-8', csv(head, cells));
  };
  const within: List<Row, Sort, Filter, Rows>['within'] = async (context, page) => {
    const request = read(context);
    const found = await spec.rows(context.work, request, context);
    await spec.seen?.(context.work, found.rows, request.isExport);
    return request.isExport
      ? exported(context, found.rows)
      : page(await part(context, request, found), found);
  };
  const show = (context: Context) =>
    within(context, (list) => {
      const { title, intro } = spec.words(context);
      return context.html(
        <Page
          frame={context.frame}
          title={title}
          notice={context.notice}
          wide={!spec.narrow}
          {...(spec.breadcrumb && { breadcrumb: spec.breadcrumb() })}
        >
          {intro !== undefined && <p class="kern-body">{intro}</p>}
          {spec.actions?.(context)}
          {list}
        </Page>,
      );
    });
  const { address } = spec;
  const access: Access = 'public' in spec ? { public: spec.public } : { permission: spec.permission };
  const route: Route = {
    method: 'GET',
    path: address.path,
    access,
    ...(spec.seen && { showsPeople: true }),
    handle: show,
  };
  const asked = { address, access, ...shape, choices: closed, rows: spec.rows };
  return { route, asked, show, within, read, part, export: exported };
}

function shapeOf<Row, Sort extends string, Filter extends FilterValues, Rows, Key extends string>({
  columns,
  alsoSorted = [],
  filters,
  order,
}: ListSpec<Row, Sort, Filter, Rows, Key>) {
  const heads = headOf(columns).flatMap(([, { sort }]) => (sort === undefined ? [] : [sort]));
  return {
    sorts: [...heads, ...alsoSorted],
    filters: Object.keys(filters) as FilterName<Filter>[],
    sort: order.by,
    ...(order.direction && { direction: order.direction }),
  };
}
