import type { Reading } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { administrationMessages } from '../messages/administration.ts';
import { ORGANISATION_KINDS } from '../model/roles.ts';
import type { OrganisationChoice } from '../queries/list-organisations.ts';
import { kindName } from './identity.presenter.ts';

export const kindOptions = (reading: Reading) =>
  ORGANISATION_KINDS.map((kind) => ({ value: kind, label: kindName(kind, reading) }));

export const renameFields = (reading: Reading): FieldSpec[] => [
  { name: 'name', kind: 'text', label: administrationMessages[reading].organisations.name },
];

export function newOrganisationFields(
  reading: Reading,
  districts: readonly OrganisationChoice[] = [],
): FieldSpec[] {
  const words = administrationMessages[reading].organisations;
  return [
    ...renameFields(reading),
    { name: 'kind', kind: 'choice', label: words.kind, options: kindOptions(reading) },
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
