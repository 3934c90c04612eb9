import { formatInstant, formatMoney } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { decisionWords } from '../messages/decision-words.ts';
import type { WaitingDecision, WaitingFilter, WaitingSort } from '../queries/list-waiting.ts';

type Props = {
  context: Context;
  list: ListRequest<WaitingSort, WaitingFilter>;
  rows: readonly WaitingDecision[];
  total: number;
};

const HREFS: Readonly<Record<WaitingDecision['kind'], (id: string) => string>> = {
  application: (id) => `/applications/${id}`,
  'funds-request': (id) => `/funds-requests/${id}`,
  release: (id) => `/commitments/${id}/release`,
  recovery: (id) => `/funds-requests/${id}/recovery`,
};

/** One waiting decision as finished strings; whoever prepared it reads that another person decides. */
export function presentWaiting(row: WaitingDecision, accountId: string | null) {
  const words = decisionWords;
  const isOwn = row.preparedBy !== null && row.preparedBy === accountId;
  return {
    href: HREFS[row.kind](row.id),
    kind: words.kinds[row.kind],
    title: row.title,
    amount: formatMoney(row.amountCents),
    since: formatInstant(row.since),
    step: isOwn ? words.notYours : words.steps[row.preparedBy ? 'decide' : 'prepare'],
    prepared: row.preparedByName ?? words.nobody,
  };
}

/** Everything on money that waits for one of two people, the oldest first. */
export const DecisionListPage = ({ context, list, rows, total }: Props) => {
  const { actor } = context;
  const { list: words, columns, kinds, steps } = decisionWords;
  return (
    <ListPage
      {...{ context, list, total, words }}
      rows={rows.map((row) => presentWaiting(row, actor.accountId))}
      filters={
        <>
          <ChoiceFilter list={list} name="kind" label={columns.kind} options={kinds} />
          <ChoiceFilter list={list} name="step" label={columns.step} options={steps} />
        </>
      }
      columns={[
        { label: columns.title, cell: (row) => <Link href={row.href}>{row.title}</Link> },
        { label: columns.kind, cell: (row) => row.kind, sort: 'kind' },
        { label: columns.amount, cell: (row) => row.amount, numeric: true, sort: 'amount' },
        { label: columns.since, cell: (row) => row.since, sort: 'since' },
        { label: columns.step, cell: (row) => row.step },
        { label: columns.prepared, cell: (row) => row.prepared },
      ]}
    />
  );
};
