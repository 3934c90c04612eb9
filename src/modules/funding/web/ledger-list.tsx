import type { Work } from '#platform/work.ts';
import { formatDate, formatMoney } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import type { AnyAddress } from '#web/address.ts';
import type { Context } from '#web/context.ts';
import { defineList } from '#web/define-list.tsx';
import type { ListRequest } from '#web/list.ts';
import { budgetLineAddress, calculationAddress, commitmentAddress, reductionAddress } from '../addresses.ts';
import { fundingMessages } from '../messages.ts';
import type { Account } from '../model/books.ts';
import {
  type LedgerFilter,
  type LedgerOf,
  type LedgerRow,
  type LedgerSort,
  listLedgerEntries,
} from '../queries/ledger-entries.ts';

const words = () => fundingMessages.entries;
const accountName = (account: Account) => words().accounts[account];

/** The entries of the ledger behind a figure: who prepared, who decided, how it was computed. */
const ledgerList = (address: AnyAddress, ledgerOf: (id: string) => LedgerOf) =>
  defineList({
    address,
    permission: 'funding.read',
    file: 'ledger',
    words: () => ({
      ...fundingMessages.list,
      ...words(),
      title: fundingMessages.line.entries,
      emptyText: undefined,
    }),
    rows: (work: Work, list: ListRequest<LedgerSort, LedgerFilter>, context: Context) =>
      listLedgerEntries(work, ledgerOf(context.id()), list),
    order: { by: 'number', direction: 'descending' },
    columns: {
      number: { text: ({ number }) => String(number), sort: 'number' },
      rule: { text: ({ rule }) => words().rules[rule], cell: ruleText, sort: 'rule' },
      accounts: {
        text: ({ creditAccount, debitAccount }) =>
          `${accountName(creditAccount)} → ${accountName(debitAccount)}`,
      },
      amount: { text: ({ amountCents }) => formatMoney(amountCents), numeric: true, sort: 'amount' },
      booked: { text: ({ bookedOn }) => formatDate(bookedOn) },
      reason: { text: ({ reason }) => reason },
      prepared: { text: ({ preparedBy }) => preparedBy },
      decided: { text: ({ decidedBy }) => decidedBy },
      calculation: {
        text: () => '',
        cell: (row, context) => <EntryLinks {...{ row, context }} />,
        only: 'page',
      },
    },
    filters: { rule: { choice: () => words().columns.rule, names: () => words().rules } },
  });

export const budgetLineLedger = ledgerList(budgetLineAddress, (budgetLineId) => ({ budgetLineId }));
export const commitmentLedger = ledgerList(commitmentAddress, (commitmentId) => ({ commitmentId }));

function ruleText({ rule, correctsNumber }: LedgerRow): string {
  const name = words().rules[rule];
  return correctsNumber === null ? name : `${name} (${words().corrects(String(correctsNumber))})`;
}

const EntryLinks = ({ row, context }: { row: LedgerRow; context: Context }) => (
  <>
    {row.calculationId && context.may('funding.read-calculation') && (
      <Link href={calculationAddress(row.calculationId)}>{words().toCalculation}</Link>
    )}
    {row.rule === 'appropriate' && row.leftCents > 0 && context.may('funding.prepare-reduction') && (
      <Link href={reductionAddress(row.id)}>{words().correct}</Link>
    )}
  </>
);
