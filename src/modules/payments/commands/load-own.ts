import type { Work } from '#platform/work.ts';
import type { Claimable } from '../queries/find-claimable.ts';
import { lockClaims } from '../store.ts';

/** Returns what can be claimed of a grant, to its grantee alone; for everybody else there is nothing. */
export async function loadOwn(
  work: Work,
  grantId: string,
  find: () => Promise<Claimable | undefined>,
): Promise<Claimable | undefined> {
  await lockClaims(work, grantId);
  const claimable = await find();
  return claimable?.grant.granteeId === work.actor.organisationId ? claimable : undefined;
}
