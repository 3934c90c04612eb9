import type { HistoryRow } from '#modules/audit/index.ts';
import { formatNumber, formatPeriod } from '#ui/language.ts';
import {
  DescriptionList,
  EmptyState,
  History,
  Link,
  LinkButton,
  Page,
  Section,
  Table,
  TextField,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter } from '#web/list-page.tsx';
import { administrationMessages } from '../messages/administration.ts';
import type { MemberRow, OrganisationDetail } from '../queries/find-organisation.ts';
import type {
  OrganisationChoice,
  OrganisationFilter,
  OrganisationRow,
  OrganisationSort,
} from '../queries/list-organisations.ts';
import { kindName, presentHistory, roleName } from './identity.presenter.ts';
import { AdministrationList } from './list-page.tsx';
import { kindOptions, newOrganisationFields, renameFields } from './organisation-form.ts';

type ListProps = {
  context: Context;
  list: ListRequest<OrganisationSort, OrganisationFilter>;
  rows: readonly OrganisationRow[];
  total: number;
};

export const OrganisationListPage = ({ context, list, rows, total }: ListProps) => {
  const words = administrationMessages.organisations;
  return (
    <AdministrationList
      {...{ context, list, words, rows, total }}
      filters={
        <>
          <TextField name="name" label={words.name} type="search" value={list.filters.name} />
          <ChoiceFilter list={list} name="kind" label={words.kind} options={kindOptions()} />
        </>
      }
      columns={[
        {
          label: words.name,
          cell: (row) => <Link href={`/organisations/${row.id}`}>{row.name}</Link>,
          sort: 'name',
        },
        { label: words.kind, cell: (row) => kindName(row.kind), sort: 'kind' },
        {
          label: words.district,
          cell: (row) => row.districtName ?? '–',
          sort: 'district',
        },
        { label: words.people, cell: (row) => formatNumber(row.people), numeric: true },
      ]}
    />
  );
};

type DetailProps = {
  context: Context;
  organisation: OrganisationDetail;
  members: readonly MemberRow[];
  history: readonly HistoryRow[];
};

export const OrganisationPage = ({ context, organisation, members, history }: DetailProps) => {
  const words = administrationMessages;
  const { columns } = words.organisations;
  return (
    <Page
      frame={context.frame}
      title={organisation.name}
      preline={kindName(organisation.kind)}
      notice={context.notice}
      breadcrumb={[{ label: words.organisations.title, href: '/organisations' }]}
    >
      <DescriptionList
        facts={[
          { term: words.organisations.district, description: organisation.districtName ?? '–' },
          { term: words.organisations.officialKey, description: organisation.officialKey ?? '–' },
        ]}
      />
      <LinkButton href={`/organisations/${organisation.id}/rename`}>{words.organisations.rename}</LinkButton>
      <Section title={words.organisations.members}>
        <Table
          caption={words.organisations.members}
          captionHidden
          rows={members}
          empty={<EmptyState title={words.organisations.noMembers} />}
          columns={[
            {
              label: columns.person,
              cell: (row) => <Link href={`/accounts/${row.accountId}`}>{row.displayName}</Link>,
            },
            { label: columns.role, cell: (row) => roleName(row.role) },
            { label: columns.period, cell: (row) => formatPeriod(row.valid) },
          ]}
        />
      </Section>
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};

type FormProps = {
  context: Context;
  state: FormState;
  organisation?: OrganisationDetail | undefined;
  districts?: readonly OrganisationChoice[];
};

/** Adding an organisation, and giving one another name. */
export const OrganisationFormPage = ({ context, state, organisation, districts = [] }: FormProps) => {
  const words = administrationMessages;
  const title = organisation ? words.organisations.rename : words.organisations.add;
  return (
    <Page
      frame={context.frame}
      title={title}
      preline={organisation?.name}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.organisations.title, href: '/organisations' }]}
    >
      <CommandForm
        action={organisation ? `/organisations/${organisation.id}/rename` : '/organisations/new'}
        csrf={context.csrf}
        state={state}
        fields={organisation ? renameFields() : newOrganisationFields(districts)}
        values={organisation && { name: organisation.name }}
        submit={words.save}
      />
    </Page>
  );
};
