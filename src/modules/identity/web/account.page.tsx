import type { HistoryRow } from '#modules/audit/index.ts';
import {
  Badge,
  DescriptionList,
  EmptyState,
  History,
  Link,
  Page,
  Refusal,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection } from '#web/offers.tsx';
import { accountsAddress, endMembershipAddress, organisationAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';
import { administrationMessages } from '../messages/administration.ts';
import type { AccountDetail, HeldMembership } from '../queries/find-account.ts';
import { accountState, presentHistory, presentMembership } from './identity.presenter.ts';
import { type HeldPasskey, type HeldSession, PasskeyTable, SessionTable } from './key-tables.tsx';

type Props = {
  context: Context;
  account: AccountDetail;
  memberships: readonly HeldMembership[];
  sessions: readonly HeldSession[];
  passkeys: readonly HeldPasskey[];
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
  acts: readonly Act<AccountDetail>[];
  endSession: Act<HeldSession>;
  removePasskey: Act<HeldPasskey>;
};

/** One person with everything that lets them in. */
export const AccountPage = ({ context, account, history, refusal, acts, ...held }: Props) => {
  const { accounts: words, actions, history: historyTitle } = administrationMessages;
  return (
    <Page
      frame={context.frame}
      title={account.displayName}
      notice={context.notice}
      breadcrumb={[{ label: words.title, href: accountsAddress() }]}
    >
      {refusal && <Refusal title={actions} {...refusal} />}
      <Badge {...accountState(account)} />
      <DescriptionList facts={[{ term: words.email, description: account.email ?? '–' }]} />
      <OffersSection title={actions} context={context} record={account} acts={acts} />
      <Memberships context={context} memberships={held.memberships} />
      <Section title={words.sessions}>
        <SessionTable
          context={context}
          caption={words.sessions}
          none={words.noSessions}
          rows={held.sessions}
          act={held.endSession}
        />
      </Section>
      <Section title={words.passkeys}>
        <PasskeyTable
          context={context}
          caption={words.passkeys}
          none={words.noPasskeys}
          rows={held.passkeys}
          act={held.removePasskey}
        />
      </Section>
      {history.length > 0 && (
        <Section title={historyTitle}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};

type MembershipsProps = { context: Context; memberships: readonly HeldMembership[] };

const Memberships = ({ context, memberships }: MembershipsProps) => {
  const { columns } = accountMessages.own;
  const words = administrationMessages.accounts;
  return (
    <Section title={words.memberships}>
      <Table
        caption={words.memberships}
        captionHidden
        rows={memberships.map((row) => presentMembership(row, context.work.today))}
        empty={<EmptyState title={words.noMemberships} />}
        columns={[
          { label: columns.role, cell: (row) => row.role },
          {
            label: columns.organisation,
            cell: (row) => <Link href={organisationAddress(row.organisationId)}>{row.organisation}</Link>,
          },
          { label: columns.period, cell: (row) => row.period },
          {
            label: columns.action,
            cell: (row) =>
              row.mayEnd ? (
                <Link href={endMembershipAddress(row.id)}>
                  {words.end}
                  <span class="kern-sr-only">
                    : {row.role}, {row.organisation}
                  </span>
                </Link>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Section>
  );
};
