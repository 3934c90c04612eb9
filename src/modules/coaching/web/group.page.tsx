import { formatDate, formatNumber, type Reading } from '#ui/language.ts';
import { EmptyState, FilterBar, Link, Page, Pagination, Table, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { addressWith, type ListRequest, pageCount, sortBy } from '#web/list.ts';
import { coachingMessages } from '../messages.ts';
import type { GroupFilter, GroupRow, GroupSort } from '../queries/list-group.ts';

type Props = {
  context: Context;
  list: ListRequest<GroupSort, GroupFilter>;
  rows: readonly GroupRow[];
  total: number;
};

/** The steps at work in finished words, one text each. */
export const milestoneTexts = (row: GroupRow, reading: Reading): string[] => {
  const words = coachingMessages[reading].group;
  return row.milestones.map(({ title, dueOn, reachedOn }) =>
    reachedOn === null ? words.ahead(title, formatDate(dueOn, reading)) : words.reached(title),
  );
};

/** The instructor's group: first name, place, and what concerns the work. */
export const GroupPage = ({ context, list, rows, total }: Props) => {
  const { frame, reading, url } = context;
  const words = coachingMessages[reading].group;
  return (
    <Page frame={frame} title={words.title} notice={context.notice}>
      <p>{words.intro}</p>
      <FilterBar
        action="/group"
        reset={list.filters.name ? '/group' : undefined}
        keep={{ sort: list.sort, direction: list.direction }}
      >
        <TextField name="name" label={words.search} type="search" value={list.filters.name} />
      </FilterBar>
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          { label: words.columns.name, cell: (row) => row.firstName, sort: sortBy(url, list, 'name') },
          { label: words.columns.place, cell: (row) => row.placeTitle, sort: sortBy(url, list, 'place') },
          { label: words.columns.site, cell: (row) => row.hostSite },
          {
            label: words.columns.milestones,
            cell: (row) => <Milestones texts={milestoneTexts(row, reading)} />,
          },
        ]}
      />
      <Pagination
        page={list.page}
        pages={pageCount(total)}
        hrefOf={(page) => addressWith(url, { page })}
        summary={words.summary(formatNumber(rows.length, reading), formatNumber(total, reading))}
      />
      {rows.length > 0 && <Link href={addressWith(url, { format: 'csv' })}>{words.export}</Link>}
    </Page>
  );
};

const Milestones = ({ texts }: { texts: readonly string[] }) =>
  texts.length === 0 ? (
    <>–</>
  ) : (
    <ul class="sw-plain-list">
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
