import { isRecordId } from '#platform/record-id.ts';
import type { Context } from '#web/context.ts';
import { type Claimable, findClaimable } from '../queries/find-claimable.ts';
import { listOwnGrants } from '../queries/list-own-grants.ts';
import { ChooseGrantPage } from './choose-grant.page.tsx';

/** Returns the grant that address or form names, if any. */
export function grantIdOf({ url, form }: Context): string | undefined {
  const id = url.searchParams.get('grant') ?? form.grantId;
  return typeof id === 'string' && isRecordId(id) ? id : undefined;
}

/** Loads what can be claimed of the grant that is named; without one, of the only one there is, or the page to choose it. */
export async function loadChosen(
  context: Context,
  href: (grantId: string) => string,
): Promise<Claimable | Response | undefined> {
  const { work } = context;
  const id = grantIdOf(context);
  const grants = id ? [] : await listOwnGrants(work);
  const chosen = id ?? (grants.length === 1 ? grants[0]?.id : undefined);
  if (chosen === undefined) return context.html(ChooseGrantPage({ context, grants, href }));
  const claimable = await findClaimable(work, chosen);
  return claimable?.grant.granteeId === context.actor.organisationId ? claimable : undefined;
}
