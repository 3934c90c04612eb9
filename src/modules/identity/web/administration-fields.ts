import type { FieldSpec } from '#web/form-fields.ts';
import { administrationMessages } from '../messages/administration.ts';
import { ORGANISATION_KINDS, STAFF_ROLES } from '../model/roles.ts';
import type { OrganisationChoice } from '../queries/list-organisations.ts';
import { kindName, roleName } from './identity.presenter.ts';

export const kindOptions = () => ORGANISATION_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));

/** Returns the field for the organisation that somebody, or a program, is to act for. */
export const organisationField = (organisations: readonly OrganisationChoice[]): FieldSpec => ({
  name: 'organisationId',
  kind: 'choice',
  label: administrationMessages.membership.organisation,
  options: organisations.map(({ id, name, kind }) => ({ value: id, label: `${name} (${kindName(kind)})` })),
});

/** Returns the field for the role. */
export const roleField = (): FieldSpec => ({
  name: 'role',
  kind: 'choice',
  label: administrationMessages.membership.role,
  options: STAFF_ROLES.map((role) => ({ value: role, label: roleName(role) })),
});
