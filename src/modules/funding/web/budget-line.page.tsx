import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { EmptyState, History, Link, Meter, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { fundingMessages } from '../messages.ts';
import type { BudgetLineRow } from '../queries/budget-lines.ts';
import type { CommitmentRow } from '../queries/commitments.ts';
import type { LedgerFilter, LedgerRow, LedgerSort } from '../queries/ledger-entries.ts';
import { presentCommitment, presentLine, presentMeters } from './budget.presenter.ts';
import { LedgerSection } from './ledger-section.tsx';

type Props = {
  context: Context;
  line: BudgetLineRow;
  commitments: readonly CommitmentRow[];
  list: ListRequest<LedgerSort, LedgerFilter>;
  entries: { rows: readonly LedgerRow[]; total: number };
  history: readonly HistoryRow[];
};

/** One budget line: its figures, the notices that draw on it, and every booking. */
export const BudgetLinePage = ({ context, line, commitments, list, entries, history }: Props) => {
  const { frame } = context;
  const words = fundingMessages;
  const { commitmentColumns: columns } = words.line;
  const shown = presentLine(line);
  return (
    <Page
      frame={frame}
      title={shown.title}
      preline={shown.programme}
      notice={context.notice}
      breadcrumb={[{ label: words.line.breadcrumb, href: '/budget' }]}
      wide
    >
      {presentMeters(line).map((meter) => (
        <Meter {...meter} />
      ))}
      <p class="kern-body">
        {words.columns.free}: <strong>{shown.free}</strong>
      </p>
      <Section title={words.line.commitments}>
        <Table
          caption={words.line.commitments}
          captionHidden
          rows={commitments.map((row) => presentCommitment(row))}
          empty={<EmptyState title={words.line.noCommitments} />}
          columns={[
            { label: columns.notice, cell: (row) => <Link href={row.href}>{row.notice}</Link> },
            { label: columns.grantee, cell: (row) => row.grantee },
            { label: columns.amount, cell: (row) => row.amount, numeric: true },
            { label: words.columns.paid, cell: (row) => row.paid, numeric: true },
            { label: columns.open, cell: (row) => row.open, numeric: true },
          ]}
        />
      </Section>
      <LedgerSection context={context} list={list} {...entries} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, words.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
