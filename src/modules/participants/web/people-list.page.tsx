import { formatNumber } from '#ui/language.ts';
import {
  Badge,
  EmptyState,
  FilterBar,
  Link,
  LinkButton,
  Page,
  Pagination,
  Select,
  Table,
  TextField,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy, totalText } from '#web/list.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonFilter, PersonListRow, PersonSort } from '../queries/list-people.ts';
import { presentPersonRow } from './person.presenter.ts';
import { statusChoices } from './status-choices.ts';

type Props = {
  context: Context;
  list: ListRequest<PersonSort, PersonFilter>;
  rows: readonly PersonListRow[];
  total: number;
};

export const PeopleListPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url, actor } = context;
  const words = participantsMessages[reading].list;
  const mayRefer = context.may('participants.refer-person');
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p>{words.intro}</p>
      {mayRefer && (
        <LinkButton href="/people/new" kind="primary">
          {words.refer}
        </LinkButton>
      )}
      <FilterBar
        action="/people"
        reset={Object.keys(list.filters).length > 0 ? '/people' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <TextField name="name" label={words.search} type="search" value={list.filters.name} />
        <Select
          name="status"
          label={words.columns.status}
          none={words.all}
          value={list.filters.status}
          options={statusChoices(reading)}
        />
      </FilterBar>
      <Table
        caption={words.title}
        captionHidden
        rows={rows.map((row) => presentPersonRow(row, reading, actor.role))}
        empty={
          <EmptyState title={words.empty}>{mayRefer ? words.emptyText : words.emptyTextCoach}</EmptyState>
        }
        columns={[
          {
            label: words.columns.name,
            cell: (row) => <Link href={row.href}>{row.name}</Link>,
            sort: sortBy(url, list, 'name'),
          },
          { label: words.columns.number, cell: (row) => row.number },
          {
            label: words.columns.status,
            cell: (row) => <Badge {...row.status} />,
            sort: sortBy(url, list, 'status'),
          },
          { label: words.columns.since, cell: (row) => row.since, sort: sortBy(url, list, 'since') },
          ...(mayRefer ? [{ label: words.columns.coach, cell: (row: { coach: string }) => row.coach }] : []),
          { label: words.columns.stay, cell: (row) => row.stay },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.summary(formatNumber(rows.length, reading), totalText(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.export}</Link>}
    </Page>
  );
};
