import { formatInstant, formatMoney } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { waitingWords } from '../messages.ts';
import type { WaitingDecision, WaitingFilter, WaitingKind, WaitingSort } from '../queries/list-waiting.ts';

type Props = {
  context: Context;
  kinds: readonly WaitingKind[];
  list: ListRequest<WaitingSort, WaitingFilter>;
  rows: readonly WaitingDecision[];
  total: number;
};

/** Presents one waiting decision as finished strings; whoever prepared it reads that another person decides. */
export function presentWaiting(
  row: WaitingDecision,
  kinds: readonly WaitingKind[],
  accountId: string | null,
) {
  const words = waitingWords;
  const isOwn = row.preparedBy !== null && row.preparedBy === accountId;
  const { waiting } = kindOf(row, kinds);
  return {
    href: waiting.href(row.id),
    kind: waiting.word(),
    title: row.title,
    amount: formatMoney(row.amountCents),
    since: formatInstant(row.since),
    step: isOwn ? words.notYours : words.steps[row.preparedBy ? 'decide' : 'prepare'],
    prepared: row.preparedByName ?? words.nobody,
  };
}

function kindOf({ kind }: WaitingDecision, kinds: readonly WaitingKind[]): WaitingKind['rules'] {
  const known = kinds.find(({ rules }) => rules.kind === kind);
  if (!known) throw new Error(`nobody asked for decisions of kind ${kind}`);
  return known.rules;
}

/** The list of everything on money that waits for one of two people, the oldest first. */
export const WaitingListPage = ({ context, kinds, list, rows, total }: Props) => {
  const { actor } = context;
  const { list: words, columns, steps } = waitingWords;
  const names = Object.fromEntries(kinds.map(({ rules }) => [rules.kind, rules.waiting.word()]));
  return (
    <ListPage
      {...{ context, list, total, words }}
      rows={rows.map((row) => presentWaiting(row, kinds, actor.accountId))}
      filters={
        <>
          <ChoiceFilter list={list} name="kind" label={columns.kind} options={names} />
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
