import { Table } from '#ui/parts.ts';
import { applicationWords } from '../messages/application-words.ts';
import type { ApplicationItemRow } from '../queries/find-application.ts';
import { presentItem, presentSums } from './application.presenter.ts';

type Props = { items: readonly Omit<ApplicationItemRow, 'id' | 'providerId'>[] };

/** The table of what is applied for, project by project, with its sums. */
export const ItemTable = ({ items }: Props) => {
  const { itemColumns: columns } = applicationWords;
  return (
    <Table
      caption={applicationWords.items}
      captionHidden
      rows={items.map((item) => presentItem(item))}
      footer={presentSums(items).footer}
      columns={[
        { label: columns.title, cell: (row) => row.title },
        { label: columns.provider, cell: (row) => row.provider },
        { label: columns.field, cell: (row) => row.field },
        { label: columns.work, cell: (row) => row.work, numeric: true },
        { label: columns.municipal, cell: (row) => row.municipal, numeric: true },
        { label: columns.amount, cell: (row) => row.amount, numeric: true },
      ]}
    />
  );
};
