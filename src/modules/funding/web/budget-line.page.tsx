import type { Child } from 'hono/jsx';
import { yearOf } from '#kernel/calendar.ts';
import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { heldYearAddress } from '#modules/grants/addresses.ts';
import { formatDate, formatMoney } from '#ui/language.ts';
import { EmptyState, History, Link, LinkButton, Meter, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { budgetAddress, commitmentAddress, yearAddress } from '../addresses.ts';
import { yearWords } from '../messages/year-words.ts';
import { fundingMessages } from '../messages.ts';
import { freeCents } from '../model/books.ts';
import type { BudgetLineRow } from '../queries/budget-lines.ts';
import type { CommitmentRow } from '../queries/commitments.ts';
import { lineTitle, presentMeters } from './budget.presenter.ts';
import { heldYearsOf } from './held-years.ts';

type Props = {
  context: Context;
  line: BudgetLineRow;
  commitments: readonly CommitmentRow[];
  ledger: Child;
  history: readonly HistoryRow[];
};

/** One budget line: its figures, the notices that draw on it, and every booking. */
export const BudgetLinePage = ({ context, line, commitments, ledger, history }: Props) => {
  return (
    <Page
      frame={context.frame}
      title={lineTitle(line)}
      preline={line.programmeTitle}
      notice={context.notice}
      breadcrumb={[{ label: fundingMessages.line.breadcrumb, href: budgetAddress() }]}
      wide
    >
      {presentMeters(line).map((meter) => (
        <Meter {...meter} />
      ))}
      <p class="kern-body">
        {fundingMessages.columns.free}: <strong>{formatMoney(freeCents(line))}</strong>
      </p>
      <YearEnd context={context} line={line} />
      <Commitments commitments={commitments} />
      <LedgerSection>{ledger}</LedgerSection>
      {history.length > 0 && (
        <Section title={fundingMessages.history}>
          <History entries={presentHistory(history, fundingMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

/** The day on which a line was closed; or the way to close its year, once that is over. */
const YearEnd = ({ context, line }: Pick<Props, 'context' | 'line'>) => {
  if (line.closedOn !== null) return <p class="kern-body">{yearWords.closedOn(formatDate(line.closedOn))}</p>;
  const [held] = heldYearsOf([line], context.work.today);
  if (held)
    return context.may('grants.read-held-years') ? (
      <LinkButton href={heldYearAddress(held.grantId)}>{held.label}</LinkButton>
    ) : null;
  const isOver = line.cashYear < yearOf(context.work.today);
  return isOver && context.may('funding.prepare-year') ? (
    <LinkButton href={yearAddress(line.programmeId)}>{yearWords.toClose}</LinkButton>
  ) : null;
};

const Commitments = ({ commitments }: Pick<Props, 'commitments'>) => {
  const { commitmentColumns: columns } = fundingMessages.line;
  return (
    <Section title={fundingMessages.line.commitments}>
      <Table
        caption={fundingMessages.line.commitments}
        captionHidden
        rows={commitments}
        empty={<EmptyState title={fundingMessages.line.noCommitments} />}
        columns={[
          {
            label: columns.notice,
            cell: (row) => <Link href={commitmentAddress(row.id)}>{row.noticeNumber}</Link>,
          },
          { label: columns.grantee, cell: (row) => row.granteeName },
          { label: columns.amount, cell: (row) => formatMoney(row.amountCents), numeric: true },
          { label: fundingMessages.columns.paid, cell: (row) => formatMoney(row.paidCents), numeric: true },
          { label: columns.open, cell: (row) => formatMoney(row.amountCents - row.paidCents), numeric: true },
        ]}
      />
    </Section>
  );
};

/** The ledger behind a figure, as it stands on the page of that figure. */
export const LedgerSection = ({ children }: { children: Child }) => (
  <Section title={fundingMessages.line.entries}>
    <p class="kern-body">{fundingMessages.entries.hint}</p>
    {children}
  </Section>
);
