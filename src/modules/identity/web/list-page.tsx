import type { Child } from 'hono/jsx';
import { formatNumber } from '#ui/language.ts';
import { type Column, EmptyState, FilterBar, Link, LinkButton, Page, Pagination, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount } from '#web/list.ts';
import { administrationMessages } from '../messages/administration.ts';

type Props<Row> = {
  context: Context;
  list: ListRequest<string, string>;
  words: { title: string; intro: string; add: string; empty: string; emptyText: string };
  rows: readonly Row[];
  total: number;
  columns: readonly Column<Row>[];
  filters: Child;
};

/** The three lists of the administration: filter, table, pages, export, and the way to add one. */
export function AdministrationList<Row>({ context, list, words, rows, total, columns, filters }: Props<Row>) {
  const { frame, reading, url } = context;
  const common = administrationMessages[reading];
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p class="kern-body">{words.intro}</p>
      <LinkButton href={`${url.pathname}/new`} kind="primary">
        {words.add}
      </LinkButton>
      <FilterBar
        action={url.pathname}
        reset={Object.keys(list.filters).length > 0 ? url.pathname : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        {filters}
      </FilterBar>
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        columns={columns}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={common.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{common.export}</Link>}
    </Page>
  );
}
