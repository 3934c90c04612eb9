import { Badge, type Column, Link, Table } from '#ui/parts.ts';
import type { callsMessages } from '../messages.ts';
import type { RankingRow } from './ranking.presenter.ts';

type Words = (typeof callsMessages)['de']['ranking'];
type Props = {
  title: string;
  rows: readonly RankingRow[];
  words: Words;
  isDecided: boolean;
  /** The last row above the cut: what is taken of money and places. */
  cut?: { money: string; places: string };
};

/** One group of the ranking. */
export const RankingTable = ({ title, rows, words, isDecided, cut }: Props) => {
  const columns = [...standingColumns(words), ...closingColumns(words, isDecided, rows)];
  return (
    <Table
      caption={title}
      captionHidden
      rows={rows}
      columns={columns}
      footer={cut && columns.map((column) => cutCell(column.label, words, cut))}
    />
  );
};

const standingColumns = ({ columns, largeSpread: _ }: Words): Column<RankingRow>[] => [
  { label: columns.title, cell: (row) => <Link href={row.href}>{row.title}</Link> },
  { label: columns.provider, cell: (row) => row.provider },
  { label: columns.rank, cell: (row) => row.rank, numeric: true },
  { label: columns.points, cell: (row) => row.points, numeric: true },
  {
    label: columns.spread,
    cell: (row) => (
      <>
        {row.spread} {row.spreadWarning && <Badge tone="warning" label={row.spreadWarning} />}
      </>
    ),
    numeric: true,
  },
  { label: columns.costs, cell: (row) => row.costs, numeric: true },
  { label: columns.places, cell: (row) => row.places, numeric: true },
];

/** The sums up to here; then what was decided, or whose points are missing. */
function closingColumns(
  { columns }: Words,
  isDecided: boolean,
  rows: readonly RankingRow[],
): Column<RankingRow>[] {
  const sums: Column<RankingRow>[] = [
    { label: columns.cumulativeCents, cell: (row) => row.cumulativeCents, numeric: true },
    { label: columns.cumulativePlaces, cell: (row) => row.cumulativePlaces, numeric: true },
  ];
  if (isDecided) return [...sums, { label: columns.decision, cell: (row) => <Decision row={row} /> }];
  if (rows.some(({ missing }) => missing)) return [{ label: columns.missing, cell: (row) => row.missing }];
  return sums;
}

const Decision = ({ row }: { row: RankingRow }) => (
  <>
    {row.decision && <Badge {...row.decision} />}
    {row.deviation && <p class="kern-body">{row.deviation}</p>}
    {row.reason && <p class="kern-body">{row.reason}</p>}
  </>
);

function cutCell(
  label: string,
  { columns, cut }: Words,
  { money, places }: NonNullable<Props['cut']>,
): string {
  if (label === columns.title) return cut;
  if (label === columns.cumulativeCents) return money;
  return label === columns.cumulativePlaces ? places : '';
}
