import type { Reading } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { administrationMessages } from '../messages/administration.ts';
import { STAFF_ROLES } from '../model/roles.ts';
import type { OrganisationChoice } from '../queries/list-organisations.ts';
import { kindName, roleName } from './identity.presenter.ts';

export function accountFields(reading: Reading): FieldSpec[] {
  const words = administrationMessages[reading].accounts;
  return [
    { name: 'displayName', kind: 'text', label: words.name },
    { name: 'email', kind: 'email', label: words.email, hint: words.emailHint },
  ];
}

export const roleOptions = (reading: Reading) =>
  STAFF_ROLES.map((role) => ({ value: role, label: roleName(role, reading) }));

export const organisationOptions = (organisations: readonly OrganisationChoice[], reading: Reading) =>
  organisations.map(({ id, name, kind }) => ({ value: id, label: `${name} (${kindName(kind, reading)})` }));

export function grantFields(
  reading: Reading,
  organisations: readonly OrganisationChoice[] = [],
): FieldSpec[] {
  const words = administrationMessages[reading].membership;
  return [
    {
      name: 'organisationId',
      kind: 'choice',
      label: words.organisation,
      options: organisationOptions(organisations, reading),
    },
    { name: 'role', kind: 'choice', label: words.role, options: roleOptions(reading) },
    { name: 'validFrom', kind: 'date', label: words.validFrom },
    { name: 'lastDay', kind: 'date', label: words.lastDay, hint: words.lastDayHint, optional: true },
  ];
}

export function endFields(reading: Reading): FieldSpec[] {
  const words = administrationMessages[reading].membership;
  return [{ name: 'lastDay', kind: 'date', label: words.lastDay, hint: words.endHint }];
}
