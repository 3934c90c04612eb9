import { Badge } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { participantsMessages } from '../messages.ts';
import type { CaseFilter, CaseListRow, CaseSort } from '../queries/list-cases.ts';
import { presentCaseRow } from './person.presenter.ts';
import { statusChoices } from './status-choices.ts';

type Props = {
  context: Context;
  list: ListRequest<CaseSort, CaseFilter>;
  rows: readonly CaseListRow[];
  total: number;
};

/** The district's list: numbers without names. */
export const CaseListPage = ({ context, list, rows, total }: Props) => {
  const { list: common, cases } = participantsMessages;
  return (
    <ListPage
      {...{ context, list, total }}
      words={{ ...common, ...cases }}
      rows={rows.map((row) => presentCaseRow(row))}
      narrow
      filters={
        <ChoiceFilter list={list} name="status" label={common.columns.status} options={statusChoices()} />
      }
      columns={[
        { label: common.columns.number, cell: (row) => row.number, sort: 'number' },
        {
          label: common.columns.status,
          cell: (row) => <Badge {...row.status} />,
          sort: 'status',
        },
        { label: common.columns.since, cell: (row) => row.since, sort: 'since' },
      ]}
    />
  );
};
