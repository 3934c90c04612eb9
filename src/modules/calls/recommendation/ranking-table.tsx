import { Alert, Badge, type Column, Link, Section, Table } from '#ui/parts.ts';
import type { callsMessages } from '../messages.ts';
import type { presentRanking, RankingRow } from './ranking.presenter.ts';

type Words = (typeof callsMessages)['ranking'];
type Props = {
  title: string;
  rows: readonly RankingRow[];
  words: Words;
  /** The unit in which the proposals are counted. */
  unit: string;
  isDecided: boolean;
};

type GroupsProps = Pick<Props, 'words' | 'isDecided'> & { shown: ReturnType<typeof presentRanking> };

/** The whole ranking from the top down, with the line where money or places end. */
export const RankingGroups = ({ shown, words, isDecided }: GroupsProps) => (
  <>
    {shown.groups.map(({ key, title, rows }) => (
      <>
        <Section title={title}>
          <RankingTable title={title} rows={rows} words={words} unit={shown.unit} isDecided={isDecided} />
        </Section>
        {key === 'recommended' && <Alert tone="info" title={shown.cut} level={3} />}
      </>
    ))}
  </>
);

/** One group of the ranking, with the columns that mean something in it. */
const RankingTable = ({ title, rows, words: { columns }, unit, isDecided }: Props) => (
  <Table
    caption={title}
    captionHidden
    rows={rows}
    columns={[
      { label: columns.title, cell: (row) => <Link href={row.href}>{row.title}</Link> },
      { label: columns.provider, cell: (row) => row.provider },
      ...(rows.some(({ rank }) => rank) ? standing(columns) : []),
      { label: columns.costs, cell: (row) => row.costs, numeric: true },
      { label: unit, cell: (row) => row.places, numeric: true },
      ...(rows.some(({ cumulativeCents }) => cumulativeCents) ? sums(columns, unit) : []),
      ...(rows.some(({ missing }) => missing)
        ? [{ label: columns.missing, cell: (row: RankingRow) => row.missing }]
        : []),
      ...(isDecided ? [{ label: columns.decision, cell: (row: RankingRow) => <Decision row={row} /> }] : []),
    ]}
  />
);

const standing = (columns: Words['columns']): Column<RankingRow>[] => [
  { label: columns.rank, cell: (row) => row.rank, numeric: true },
  { label: columns.points, cell: (row) => row.points, numeric: true },
  {
    label: columns.spread,
    cell: (row) => (
      <span>
        {row.spread} {row.spreadWarning && <Badge tone="warning" label={row.spreadWarning} />}
      </span>
    ),
    numeric: true,
  },
];

const sums = (columns: Words['columns'], unit: string): Column<RankingRow>[] => [
  { label: columns.cumulativeCents, cell: (row) => row.cumulativeCents, numeric: true },
  { label: columns.cumulativePlaces(unit), cell: (row) => row.cumulativePlaces, numeric: true },
];

const Decision = ({ row }: { row: RankingRow }) => (
  <div>
    {row.decision && <Badge {...row.decision} />}
    {row.deviation && <p class="kern-body">{row.deviation}</p>}
    {row.reason && <p class="kern-body">{row.reason}</p>}
  </div>
);
