import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import {
  addOrganisationAddress,
  organisationAddress,
  organisationsAddress,
  renameOrganisationAddress,
} from '../addresses.ts';
import { addOrganisation, renameOrganisation } from '../commands/organisations.ts';
import { administrationMessages } from '../messages/administration.ts';
import { findOrganisation } from '../queries/find-organisation.ts';
import { listOrganisationChoices, type OrganisationChoice } from '../queries/list-organisations.ts';
import { kindOptions } from './administration-fields.ts';

export const addOrganisationForm = defineForm({
  address: addOrganisationAddress,
  command: addOrganisation,
  load: ({ work }) => listOrganisationChoices(work, 'district'),
  fields: newOrganisationFields,
  words: () => ({ ...common(), title: administrationMessages.organisations.add }),
  done: ({ id }) => organisationAddress(String(id), { done: 'identity.organisation-added' }),
});

export const renameOrganisationForm = defineForm({
  address: renameOrganisationAddress,
  command: renameOrganisation,
  load: (context) => findOrganisation(context.work, context.id()),
  version: ({ version }) => version,
  fields: () => [nameField()],
  values: ({ name }) => ({ name }),
  words: ({ name }) => ({
    ...common(),
    title: administrationMessages.organisations.rename,
    preline: name,
  }),
  done: ({ id }) => organisationAddress(String(id), { done: 'identity.organisation-renamed' }),
});

const common = () => ({
  submit: administrationMessages.save,
  breadcrumb: [{ label: administrationMessages.organisations.title, href: organisationsAddress() }],
});

const nameField = (): FieldSpec => ({
  name: 'name',
  kind: 'text',
  label: administrationMessages.organisations.name,
});

function newOrganisationFields(districts: readonly OrganisationChoice[] = []): FieldSpec[] {
  const words = administrationMessages.organisations;
  return [
    nameField(),
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
