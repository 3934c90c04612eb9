import type { QuotaKind } from '#modules/programmes/index.ts';
import { formatNumber } from '#ui/language.ts';
import { Section, Table } from '#ui/parts.ts';
import { allotmentWords, allottedFigure } from '../messages/allotment-words.ts';
import type { AllottedDistrict } from '../queries/find-allotment.ts';

type Props = { readonly what: QuotaKind; readonly rows: readonly AllottedDistrict[] };

/** The quotas of one thing that a programme allots, district by district, with what the key gives each and what is granted. */
export const AllotmentTable = ({ what, rows }: Props) => {
  const { columns, table, total, what: names } = allotmentWords;
  const title = table(names[what]);
  const figure = (value: number | null) => (value === null ? '–' : allottedFigure(what, value));
  const sum = (of: (row: AllottedDistrict) => number | null) =>
    rows.reduce((all, row) => all + (of(row) ?? 0), 0);
  const left = (row: AllottedDistrict) => {
    const { [what]: allotted } = row;
    return allotted === null ? null : allotted - row.granted[what];
  };
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        narrow="scroll"
        rows={rows}
        columns={[
          { label: columns.district, cell: ({ districtName }) => districtName },
          { label: columns.weight, cell: ({ weight }) => formatNumber(weight), numeric: true },
          { label: columns.computed, cell: ({ computed }) => figure(computed[what]), numeric: true },
          { label: columns.allotted, cell: ({ [what]: allotted }) => figure(allotted), numeric: true },
          { label: columns.granted, cell: ({ granted }) => figure(granted[what]), numeric: true },
          { label: columns.left, cell: (row) => figure(left(row)), numeric: true },
        ]}
        footer={[
          total,
          formatNumber(sum(({ weight }) => weight)),
          figure(sum(({ computed }) => computed[what])),
          figure(sum(({ [what]: allotted }) => allotted)),
          figure(sum(({ granted }) => granted[what])),
          figure(sum(left)),
        ]}
      />
    </Section>
  );
};
