import { defineForm } from '#web/define-form.tsx';
import { accountAddress, endMembershipAddress, grantMembershipAddress } from '../addresses.ts';
import { endMembership, grantMembership } from '../commands/memberships.ts';
import { administrationMessages } from '../messages/administration.ts';
import { findMembership, findStaffAccount } from '../queries/find-account.ts';
import { listOrganisationChoices } from '../queries/list-organisations.ts';
import { belowPerson } from './account-forms.ts';
import { organisationField, roleField } from './administration-fields.ts';
import { roleName } from './identity.presenter.ts';

const words = () => administrationMessages.membership;

export const grantMembershipForm = defineForm({
  address: grantMembershipAddress,
  command: grantMembership,
  load: async (context) => {
    const account = await findStaffAccount(context.work, context.id());
    return account && { ...account, organisations: await listOrganisationChoices(context.work) };
  },
  also: (context) => ({ accountId: context.id() }),
  fields: (about) => [
    organisationField(about?.organisations ?? []),
    roleField(),
    { name: 'validFrom', kind: 'date', label: words().validFrom },
    { name: 'lastDay', kind: 'date', label: words().lastDay, hint: words().lastDayHint, optional: true },
  ],
  values: (_, { work }) => ({ validFrom: work.today }),
  words: (account) => ({
    title: words().grantTitle,
    preline: account.displayName,
    submit: words().submitGrant,
    breadcrumb: belowPerson(account),
  }),
  done: ({ accountId }) => accountAddress(String(accountId), { done: 'identity.membership-granted' }),
});

export const endMembershipForm = defineForm({
  address: endMembershipAddress,
  command: endMembership,
  load: (context) => findMembership(context.work, context.id()),
  version: ({ version }) => version,
  fields: () => [{ name: 'lastDay', kind: 'date', label: words().lastDay, hint: words().endHint }],
  values: (_, { work }) => ({ lastDay: work.today }),
  words: ({ role, organisationName, accountId, displayName }) => ({
    title: words().endTitle,
    preline: words().endText(roleName(role), organisationName),
    submit: words().submitEnd,
    breadcrumb: belowPerson({ id: accountId, displayName }),
  }),
  done: ({ accountId }) => accountAddress(String(accountId), { done: 'identity.membership-ended' }),
});
