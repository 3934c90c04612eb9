import { Badge, EmptyState, Link, Table } from '#ui/parts.ts';
import { claimWords } from '../messages/claim-words.ts';
import type { ClaimLine, NewLine } from '../model/claim.ts';
import { type LineNames, presentLine, presentSum, type ShownLine } from './claim.presenter.ts';

type Props = {
  lines: readonly (NewLine & Partial<ClaimLine>)[];
  names: LineNames;
  /** The sum that was accepted; nothing before a claim is released, and then the columns of the result are not there. */
  accepted?: number | null;
  maySeeCalculation?: boolean;
};

/** The table of how every euro of a claim comes about, line by line. */
export const LineTable = ({ lines, names, accepted, maySeeCalculation = false }: Props) => {
  const { columns, ...words } = claimWords.lines;
  const judged = accepted !== undefined && accepted !== null;
  return (
    <>
      {lines.some(({ form }) => form === 'lump') && <p class="kern-body">{words.rule}</p>}
      <Table
        caption={words.title}
        captionHidden
        rows={lines.map((line, index) => presentLine(line, index, names))}
        {...(lines.length > 0 && { footer: presentSum(lines, judged ? accepted : null) })}
        empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        columns={[
          { label: columns.number, cell: (row) => row.number, numeric: true },
          { label: columns.what, cell: (row) => <What row={row} /> },
          { label: columns.costType, cell: (row) => row.costType },
          { label: columns.month, cell: (row) => row.month },
          {
            label: columns.sum,
            cell: (row) =>
              maySeeCalculation && row.calculationHref ? (
                <Link href={row.calculationHref}>{row.sum}</Link>
              ) : (
                row.sum
              ),
            numeric: true,
          },
          { label: columns.requested, cell: (row) => row.requested, numeric: true },
          ...(judged
            ? [
                { label: columns.accepted, cell: (row: ShownLine) => row.accepted, numeric: true as const },
                { label: columns.outcome, cell: (row: ShownLine) => <Outcome row={row} /> },
              ]
            : []),
        ]}
      />
    </>
  );
};

const What = ({ row: { what, subsidiarity } }: { row: ShownLine }) => (
  <>
    {what}
    {subsidiarity && <p class="kern-body kern-body--small">{subsidiarity}</p>}
  </>
);

const Outcome = ({ row }: { row: ShownLine }) => (
  <>
    {row.outcome && <Badge {...row.outcome} />}
    {row.remark && <p class="kern-body">{row.remark}</p>}
  </>
);
