import type { Work } from '#platform/work.ts';
import { formatInstant, formatMoney } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { waitingDecisionsAddress } from '../addresses.ts';
import { waitingWords } from '../messages.ts';
import { listWaiting, type WaitingDecision, type WaitingKind } from '../queries/list-waiting.ts';
import type { SubjectKind } from '../store.ts';

/**
 * Everything of these kinds of decision that waits for one of two people, the oldest first. Each role reads of those that
 * it takes part in.
 */
export const waitingList = (
  kinds: readonly WaitingKind[],
  kindsOf: (role: string) => readonly WaitingKind[],
) =>
  defineList({
    address: waitingDecisionsAddress,
    permission: 'decisions.see-waiting',
    file: 'decisions',
    words: () => ({ ...waitingWords.list, columns: waitingWords.columns }),
    rows: (work: Work, list: Parameters<typeof listWaiting>[2]) =>
      listWaiting(work, kindsOf(work.actor.role), list),
    order: { by: 'since' },
    columns: {
      title: { text: ({ title }) => title, link: (row) => waitingOf(row, kinds).href(row.id) },
      kind: { text: (row) => waitingOf(row, kinds).word(), sort: 'kind' },
      amount: { text: ({ amountCents }) => formatMoney(amountCents), numeric: true, sort: 'amount' },
      since: { text: ({ since }) => formatInstant(since), sort: 'since' },
      step: { text: (row, { actor }) => stepText(row, actor.accountId) },
      prepared: { text: ({ preparedByName }) => preparedByName ?? waitingWords.nobody },
    },
    filters: {
      kind: { choice: () => waitingWords.columns.kind, names: () => namesOf(kinds) },
      step: { choice: () => waitingWords.columns.step, names: () => waitingWords.steps },
    },
  });

/** A waiting decision in a list of tasks, as finished strings. */
export type WaitingTask = {
  readonly href: string;
  readonly kind: string;
  readonly title: string;
  readonly amount: string;
  readonly since: string;
};

/** One waiting decision in a list of tasks. */
export function presentWaiting(row: WaitingDecision, kinds: readonly WaitingKind[]): WaitingTask {
  const waiting = waitingOf(row, kinds);
  return {
    href: waiting.href(row.id),
    kind: waiting.word(),
    title: row.title,
    amount: formatMoney(row.amountCents),
    since: formatInstant(row.since),
  };
}

/** Whoever prepared it reads that another person decides. */
function stepText({ preparedBy }: WaitingDecision, accountId: string | null): string {
  if (preparedBy === null) return waitingWords.steps.prepare;
  return preparedBy === accountId ? waitingWords.notYours : waitingWords.steps.decide;
}

const namesOf = (kinds: readonly WaitingKind[]): Partial<Record<SubjectKind, string>> =>
  Object.fromEntries(
    kinds
      .map(({ rules }) => rules)
      .toSorted((one, next) => one.waiting.order - next.waiting.order)
      .map(({ kind, waiting }) => [kind, waiting.word()]),
  );

function waitingOf({ kind }: WaitingDecision, kinds: readonly WaitingKind[]) {
  const known = kinds.find(({ rules }) => rules.kind === kind);
  if (!known) throw new Error(`nobody asked for decisions of kind ${kind}`);
  return known.rules.waiting;
}
