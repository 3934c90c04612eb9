import type { Work } from '#platform/work.ts';
import type { Claimable } from '../queries/find-claimable.ts';

/** Returns what can be claimed of a grant, to its grantee alone; for everybody else there is nothing. */
export async function loadOwn(
  { actor }: Work,
  find: () => Promise<Claimable | undefined>,
): Promise<Claimable | undefined> {
  const claimable = await find();
  return claimable?.grant.granteeId === actor.organisationId ? claimable : undefined;
}
