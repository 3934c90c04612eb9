import type { FieldSpec } from '#web/form-fields.ts';
import { administrationMessages } from '../messages/administration.ts';
import { STAFF_ROLES } from '../model/roles.ts';
import type { OrganisationChoice } from '../queries/list-organisations.ts';
import { kindName, roleName } from './identity.presenter.ts';

export function accountFields(): FieldSpec[] {
  const words = administrationMessages.accounts;
  return [
    { name: 'displayName', kind: 'text', label: words.name },
    { name: 'email', kind: 'email', label: words.email, hint: words.emailHint },
  ];
}

export const roleOptions = () => STAFF_ROLES.map((role) => ({ value: role, label: roleName(role) }));

export const organisationOptions = (organisations: readonly OrganisationChoice[]) =>
  organisations.map(({ id, name, kind }) => ({ value: id, label: `${name} (${kindName(kind)})` }));

export function grantFields(organisations: readonly OrganisationChoice[] = []): FieldSpec[] {
  const words = administrationMessages.membership;
  return [
    {
      name: 'organisationId',
      kind: 'choice',
      label: words.organisation,
      options: organisationOptions(organisations),
    },
    { name: 'role', kind: 'choice', label: words.role, options: roleOptions() },
    { name: 'validFrom', kind: 'date', label: words.validFrom },
    { name: 'lastDay', kind: 'date', label: words.lastDay, hint: words.lastDayHint, optional: true },
  ];
}

export function endFields(): FieldSpec[] {
  const words = administrationMessages.membership;
  return [{ name: 'lastDay', kind: 'date', label: words.lastDay, hint: words.endHint }];
}
