import type { HistoryRow } from '#modules/audit/index.ts';
import { formatPeriod } from '#ui/language.ts';
import { DescriptionList, EmptyState, History, Link, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { SingleOffer } from '#web/offers.tsx';
import { accountAddress, organisationsAddress } from '../addresses.ts';
import { administrationMessages } from '../messages/administration.ts';
import type { MemberRow, OrganisationDetail } from '../queries/find-organisation.ts';
import { kindName, presentHistory, roleName } from './identity.presenter.ts';
import { renameOrganisationForm } from './organisation-forms.ts';

const rename = offerForm<OrganisationDetail>(renameOrganisationForm, {
  label: () => administrationMessages.organisations.rename,
});

type Props = {
  context: Context;
  organisation: OrganisationDetail;
  members: readonly MemberRow[];
  history: readonly HistoryRow[];
};

export const OrganisationPage = ({ context, organisation, members, history }: Props) => {
  const { columns } = administrationMessages.organisations;
  return (
    <Page
      frame={context.frame}
      title={organisation.name}
      preline={kindName(organisation.kind)}
      notice={context.notice}
      breadcrumb={[{ label: administrationMessages.organisations.title, href: organisationsAddress() }]}
    >
      <DescriptionList
        facts={[
          {
            term: administrationMessages.organisations.district,
            description: organisation.districtName ?? '–',
          },
          {
            term: administrationMessages.organisations.officialKey,
            description: organisation.officialKey ?? '–',
          },
        ]}
      />
      <SingleOffer context={context} record={organisation} act={rename} />
      <Section title={administrationMessages.organisations.members}>
        <Table
          caption={administrationMessages.organisations.members}
          captionHidden
          rows={members}
          empty={<EmptyState title={administrationMessages.organisations.noMembers} />}
          columns={[
            {
              label: columns.person,
              cell: (row) => <Link href={accountAddress(row.accountId)}>{row.displayName}</Link>,
            },
            { label: columns.role, cell: (row) => roleName(row.role) },
            { label: columns.period, cell: (row) => formatPeriod(row.valid) },
          ]}
        />
      </Section>
      {history.length > 0 && (
        <Section title={administrationMessages.history}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};
