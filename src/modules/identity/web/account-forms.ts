import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { accountAddress, accountsAddress, addAccountAddress, changeAccountAddress } from '../addresses.ts';
import { addAccount, changeAccount } from '../commands/accounts.ts';
import { administrationMessages } from '../messages/administration.ts';
import { findStaffAccount } from '../queries/find-account.ts';

export const addAccountForm = defineForm({
  address: addAccountAddress,
  command: addAccount,
  load: async () => ({}),
  fields: accountFields,
  words: () => ({
    title: administrationMessages.accounts.add,
    submit: administrationMessages.save,
    breadcrumb: [accountsCrumb()],
  }),
  done: ({ id }) => accountAddress(String(id), { done: 'identity.account-added' }),
});

export const changeAccountForm = defineForm({
  address: changeAccountAddress,
  command: changeAccount,
  load: (context) => findStaffAccount(context.work, context.id()),
  version: ({ version }) => version,
  fields: accountFields,
  values: ({ displayName, email }) => ({ displayName, email: email ?? '' }),
  words: (account) => ({
    title: administrationMessages.accounts.changeTitle,
    submit: administrationMessages.save,
    breadcrumb: belowPerson(account),
  }),
  done: ({ id }) => accountAddress(String(id), { done: 'identity.account-changed' }),
});

const accountsCrumb = () => ({ label: administrationMessages.accounts.title, href: accountsAddress() });

/** Returns the place of the pages about one person in the breadcrumb. */
export const belowPerson = ({ id, displayName }: { id: string; displayName: string }) => [
  accountsCrumb(),
  { label: displayName, href: accountAddress(id) },
];

function accountFields(): FieldSpec[] {
  const words = administrationMessages.accounts;
  return [
    { name: 'displayName', kind: 'text', label: words.name },
    { name: 'email', kind: 'email', label: words.email, hint: words.emailHint },
  ];
}
