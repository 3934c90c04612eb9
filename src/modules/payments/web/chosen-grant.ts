import { isRecordId } from '#platform/record-id.ts';
import type { Context } from '#web/context.ts';
import { claimAddress, claimsAddress, type newAdvanceAddress, type newClaimAddress } from '../addresses.ts';
import { claimWords } from '../messages/claim-words.ts';
import { type Claimable, findClaimable } from '../queries/find-claimable.ts';
import { listOwnGrants } from '../queries/list-own-grants.ts';
import { ChooseGrantPage } from './choose-grant.page.tsx';

/** Returns what the forms share by which a grantee asks for money: they are about a grant of its own, and lead to the claim. */
export const ofOwnGrant = (address: typeof newClaimAddress | typeof newAdvanceAddress) => ({
  address,
  load: (context: Context) => loadChosen(context, (grant) => address({ grant })),
  loadsFirst: true as const,
  also: (context: Context) => ({ grantId: grantIdOf(context) }),
  hidden: ({ grant }: Claimable) => ({ grantId: grant.id }),
  done: ({ id }: Readonly<Record<string, unknown>>) => claimAddress(String(id), { done: 'payments.claimed' }),
});

/** Returns the words above such a form: its own, the notice that it is about, and the way back. */
export const aboveForm = (
  { title, submit }: { readonly title: string; readonly submit: string },
  { grant }: Claimable,
) => ({
  ...{ title, submit },
  preline: grant.noticeNumber,
  breadcrumb: [{ label: claimWords.breadcrumb, href: claimsAddress() }],
});

/** Returns the grant that address or form names, if any. */
function grantIdOf({ url, form }: Context): string | undefined {
  const id = url.searchParams.get('grant') ?? form.grantId;
  return typeof id === 'string' && isRecordId(id) ? id : undefined;
}

/** Loads what can be claimed of the grant that is named; without one it leads to the only one there is, or has one chosen. */
async function loadChosen(
  context: Context,
  href: (grantId: string) => string,
): Promise<Claimable | Response | undefined> {
  const { work } = context;
  const id = grantIdOf(context);
  if (id === undefined) {
    const grants = await listOwnGrants(work);
    const [only] = grants;
    return only && grants.length === 1
      ? context.redirect(href(only.id))
      : context.html(ChooseGrantPage({ context, grants, href }));
  }
  const claimable = await findClaimable(work, id);
  return claimable?.grant.granteeId === context.actor.organisationId ? claimable : undefined;
}
