import { formatDate } from '#ui/language.ts';
import { TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ListPage } from '#web/list-page.tsx';
import { coachingMessages } from '../messages.ts';
import type { GroupFilter, GroupRow, GroupSort } from '../queries/list-group.ts';

type Props = {
  context: Context;
  list: ListRequest<GroupSort, GroupFilter>;
  rows: readonly GroupRow[];
  total: number;
};

/** The steps at work in finished words, one text each. */
export const milestoneTexts = (row: GroupRow): string[] => {
  const words = coachingMessages.group;
  return row.milestones.map(({ title, dueOn, reachedOn }) =>
    reachedOn === null ? words.ahead(title, formatDate(dueOn)) : words.reached(title),
  );
};

/** The instructor's group: first name, place, and what concerns the work. */
export const GroupPage = ({ context, list, rows, total }: Props) => {
  const words = coachingMessages.group;
  return (
    <ListPage
      {...{ context, list, total }}
      words={words}
      rows={rows}
      narrow
      filters={<TextField name="name" label={words.search} type="search" value={list.filters.name} />}
      columns={[
        { label: words.columns.name, cell: (row) => row.firstName, sort: 'name' },
        { label: words.columns.place, cell: (row) => row.placeTitle, sort: 'place' },
        { label: words.columns.site, cell: (row) => row.hostSite },
        {
          label: words.columns.milestones,
          cell: (row) => <Milestones texts={milestoneTexts(row)} />,
        },
      ]}
    />
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
