import type { RuleChange } from '#law/index.ts';

export type RuleChangeFilter = { kind: RuleChange['kind']; provision: string };

type Request = {
  readonly direction: 'ascending' | 'descending';
  readonly filters: Readonly<Partial<RuleChangeFilter>>;
};

/** Returns the changes that somebody looks for. Those of one day stay in the order in which they were written down. */
export function listChanges(
  changes: readonly RuleChange[],
  { direction, filters: { kind, provision } }: Request,
): RuleChange[] {
  const found = changes
    .filter((change) => kind === undefined || change.kind === kind)
    .filter((change) => provision === undefined || provision in change.provisions);
  const sign = direction === 'ascending' ? 1 : -1;
  return found.toSorted((a, b) => sign * a.on.localeCompare(b.on));
}
