import type { Child } from 'hono/jsx';
import { Table } from '#ui/parts.ts';
import { applicationWords } from '../messages/application-words.ts';
import { presentItems } from './application.presenter.ts';

type Items = Parameters<typeof presentItems>[0];
type Props<Item> = {
  items: readonly Item[];
  /** The words above it, for those who hear the page. */
  caption?: string;
  /** Draws the title of a project, where it leads somewhere. */
  title?: (item: Item, title: string) => Child;
};

/** The table of projects that are applied for or granted, with a column for each offer among them and with its sums. */
export const ItemTable = <Item extends Items[number]>({
  items,
  caption = applicationWords.items,
  title = (_, text) => text,
}: Props<Item>) => {
  const { itemColumns: columns } = applicationWords;
  const { offers, rows, footer } = presentItems(items);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows.map((row, index) => ({ ...row, item: items[index] as Item }))}
      footer={footer}
      columns={[
        { label: columns.title, cell: (row) => title(row.item, row.title) },
        { label: columns.provider, cell: (row) => row.provider },
        { label: columns.field, cell: (row) => row.field },
        ...offers.map((offer) => ({
          label: offer.title,
          cell: (row: (typeof rows)[number]) => row.quantities[offer.kind] ?? '0',
          numeric: true,
        })),
        { label: columns.amount, cell: (row) => row.amount, numeric: true },
      ]}
    />
  );
};
