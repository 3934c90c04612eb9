import { formatNumber } from '#ui/language.ts';
import { Section, Table } from '#ui/parts.ts';
import { allotmentWords } from '../messages/allotment-words.ts';
import type { AllottedDistrict } from '../queries/find-allotment.ts';

/** The quotas of a programme, district by district, with what the key gives each, and what is granted of them. */
export const AllotmentTable = ({ rows }: { rows: readonly AllottedDistrict[] }) => {
  const { columns, table, total } = allotmentWords;
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(value));
  const sum = (of: (row: AllottedDistrict) => number | null) =>
    formatNumber(rows.reduce((all, row) => all + (of(row) ?? 0), 0));
  return (
    <Section title={table}>
      <Table
        caption={table}
        captionHidden
        narrow="scroll"
        rows={rows}
        columns={[
          { label: columns.district, cell: ({ districtName }) => districtName },
          { label: columns.weight, cell: ({ weight }) => formatNumber(weight), numeric: true },
          { label: columns.computed, cell: ({ computed }) => figure(computed), numeric: true },
          { label: columns.places, cell: ({ places }) => formatNumber(places), numeric: true },
          { label: columns.granted, cell: ({ granted }) => formatNumber(granted), numeric: true },
          {
            label: columns.left,
            cell: ({ places, granted }) => formatNumber(places - granted),
            numeric: true,
          },
        ]}
        footer={[
          total,
          sum(({ weight }) => weight),
          sum(({ computed }) => computed),
          sum(({ places }) => places),
          sum(({ granted }) => granted),
          sum(({ places, granted }) => places - granted),
        ]}
      />
    </Section>
  );
};
