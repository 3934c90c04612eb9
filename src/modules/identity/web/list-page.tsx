import type { Child } from 'hono/jsx';
import { LinkButton } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { type ListColumn, ListPage } from '#web/list-page.tsx';
import { administrationMessages } from '../messages/administration.ts';

type Props<Row, Sort extends string, Filter extends string> = {
  context: Context;
  list: ListRequest<Sort, Filter>;
  words: { title: string; intro: string; add: string; empty: string; emptyText: string };
  rows: readonly Row[];
  total: number;
  columns: readonly ListColumn<Row, NoInfer<Sort>>[];
  filters: Child;
};

/** The three lists of the administration, each with the way to add one. */
export function AdministrationList<Row, Sort extends string, Filter extends string>({
  words,
  ...list
}: Props<Row, Sort, Filter>) {
  const { url } = list.context;
  return (
    <ListPage
      {...list}
      words={{ ...administrationMessages, ...words }}
      actions={
        <LinkButton href={`${url.pathname}/new`} kind="primary">
          {words.add}
        </LinkButton>
      }
    />
  );
}
