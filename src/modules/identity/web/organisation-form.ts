import type { FieldSpec } from '#web/form-fields.ts';
import { administrationMessages } from '../messages/administration.ts';
import { ORGANISATION_KINDS } from '../model/roles.ts';
import type { OrganisationChoice } from '../queries/list-organisations.ts';
import { kindName } from './identity.presenter.ts';

export const kindOptions = () => ORGANISATION_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));

export const renameFields = (): FieldSpec[] => [
  { name: 'name', kind: 'text', label: administrationMessages.organisations.name },
];

export function newOrganisationFields(districts: readonly OrganisationChoice[] = []): FieldSpec[] {
  const words = administrationMessages.organisations;
  return [
    ...renameFields(),
    { name: 'kind', kind: 'choice', label: words.kind, options: kindOptions() },
    {
      name: 'districtId',
      kind: 'choice',
      label: words.district,
      hint: words.districtHint,
      optional: true,
      options: districts.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'officialKey', kind: 'text', label: words.officialKey, optional: true },
  ];
}
