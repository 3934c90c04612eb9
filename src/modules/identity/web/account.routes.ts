import type { Act } from '#web/act.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import {
  accountAddress,
  disableAccountAddress,
  enableAccountAddress,
  endSessionAddress,
  makeEnrolmentLinkAddress,
  removePasskeyAddress,
} from '../addresses.ts';
import { disableAccount, enableAccount } from '../commands/accounts.ts';
import { endSession } from '../commands/end-session.ts';
import { type MadeLink, makeEnrolmentLink } from '../commands/enrolment-link.ts';
import { removePasskey } from '../commands/passkeys.ts';
import { administrationMessages } from '../messages/administration.ts';
import { type AccountDetail, findStaffAccount, listMembershipsOf } from '../queries/find-account.ts';
import { listHistory } from '../queries/list-history.ts';
import { listPasskeys, listSessions } from '../queries/list-keys.ts';
import { AccountPage } from './account.page.tsx';
import { addAccountForm, changeAccountForm } from './account-forms.ts';
import { accountList } from './account-list.tsx';
import { endSessionOffer, type HeldPasskey, type HeldSession, removePasskeyOffer } from './key-tables.tsx';
import { endMembershipForm, grantMembershipForm } from './membership-forms.ts';
import { hashOf, showNewLink } from './show-new-link.tsx';

const ADMINISTER = 'identity.administer';
const words = () => administrationMessages.accounts;

const again = (context: Context, { refusal }: { refusal?: RefusalText | undefined }, status: number) =>
  showAccount(context, { refusal, status });

/** The person of the address, once more, with what was done. */
const withNotice = (context: Context, done: string): string => accountAddress(context.id(), { done });

const makeEnrolmentLinkStep = defineStep({
  address: makeEnrolmentLinkAddress,
  command: makeEnrolmentLink,
  also: (context) => ({ accountId: context.id() }),
  ofSecret: (secret) => ({ secretHash: hashOf(secret) }),
  takesVersion: false,
  offer: {
    label: () => words().enrol,
    // A program has no address and never signs in.
    isOpen: ({ isDisabled, email }: AccountDetail) => !isDisabled && email !== null,
  },
  done: (made, context, sent) =>
    showNewLink(context, { ...sent, back: accountAddress(context.id()) }, made as MadeLink),
  again,
});

const disableAccountStep = defineStep({
  address: disableAccountAddress,
  command: disableAccount,
  offer: {
    label: () => words().disable,
    isOpen: ({ isDisabled }: AccountDetail) => !isDisabled,
    notNow: ({ id }, { actor }) => (id === actor.accountId ? words().notYourself : undefined),
  },
  done: (_, context) => withNotice(context, 'identity.account-disabled'),
  again,
});

const enableAccountStep = defineStep({
  address: enableAccountAddress,
  command: enableAccount,
  offer: { label: () => words().enable, isOpen: ({ isDisabled }: AccountDetail) => isDisabled },
  done: (_, context) => withNotice(context, 'identity.account-enabled'),
  again,
});

const endSessionStep = defineStep({
  address: endSessionAddress,
  command: endSession,
  permission: ADMINISTER,
  also: (context) => ({ id: context.id('key') }),
  offer: { ...endSessionOffer, ids: ({ accountId, id }: HeldSession) => [accountId, id] },
  done: (_, context) => withNotice(context, 'identity.session-ended'),
  again,
});

const removePasskeyStep = defineStep({
  address: removePasskeyAddress,
  command: removePasskey,
  permission: ADMINISTER,
  also: (context) => ({ id: context.id('key') }),
  offer: { ...removePasskeyOffer, ids: ({ accountId, id }: HeldPasskey) => [accountId, id] },
  done: (_, context) => withNotice(context, 'identity.passkey-removed'),
  again,
});

const accountActs: readonly Act<AccountDetail>[] = [
  offerForm<AccountDetail>(grantMembershipForm, { label: () => words().grant, kind: () => 'secondary' }),
  offerForm<AccountDetail>(changeAccountForm, { label: () => words().change }),
  makeEnrolmentLinkStep,
  enableAccountStep,
  disableAccountStep,
];

async function showAccount(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const { work } = context;
  const account = await findStaffAccount(work, context.id());
  if (!account) return context.notFound();
  const accountId = account.id;
  const page = AccountPage({
    context,
    account,
    memberships: await listMembershipsOf(work, accountId),
    sessions: (await listSessions(work, accountId)).map((session) => ({ ...session, accountId })),
    passkeys: (await listPasskeys(work, accountId)).map((passkey) => ({ ...passkey, accountId })),
    history: await listHistory(work, 'account', accountId),
    refusal: more.refusal,
    acts: accountActs,
    endSession: endSessionStep,
    removePasskey: removePasskeyStep,
  });
  return context.html(page, more.status);
}

export const accountRoutes: Route[] = [
  accountList.route,
  ...addAccountForm.routes,
  {
    method: 'GET',
    path: accountAddress.path,
    access: { permission: ADMINISTER },
    handle: (context) => showAccount(context),
  },
  ...changeAccountForm.routes,
  disableAccountStep.route,
  enableAccountStep.route,
  endSessionStep.route,
  removePasskeyStep.route,
  makeEnrolmentLinkStep.route,
  ...grantMembershipForm.routes,
  ...endMembershipForm.routes,
];
