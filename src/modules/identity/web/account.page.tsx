import type { HistoryRow } from '#modules/audit/index.ts';
import {
  ActionForm,
  Actions,
  Badge,
  Button,
  DescriptionList,
  EmptyState,
  History,
  Link,
  LinkButton,
  Page,
  Refusal,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { accountMessages } from '../messages/account.ts';
import { administrationMessages } from '../messages/administration.ts';
import type { AccountDetail, HeldMembership } from '../queries/find-account.ts';
import type { PasskeyRow, SessionRow } from '../queries/list-keys.ts';
import { presentHistory, presentMembership, presentPasskey, presentSession } from './identity.presenter.ts';
import { RowAction } from './row-action.tsx';

type Props = {
  context: Context;
  account: AccountDetail;
  memberships: readonly HeldMembership[];
  sessions: readonly SessionRow[];
  passkeys: readonly PasskeyRow[];
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
};

/** One person with everything that lets them in. */
export const AccountPage = ({ context, account, history, refusal, ...held }: Props) => {
  const words = administrationMessages;
  const state = account.isDisabled ? 'disabled' : 'active';
  return (
    <Page
      frame={context.frame}
      title={account.displayName}
      notice={context.notice}
      breadcrumb={[{ label: words.accounts.title, href: '/accounts' }]}
    >
      {refusal && <Refusal title={words.actions} {...refusal} />}
      <Badge tone={account.isDisabled ? 'danger' : 'success'} label={words.accounts.states[state]} />
      <DescriptionList facts={[{ term: words.accounts.email, description: account.email ?? '–' }]} />
      <AccountActions context={context} account={account} />
      <Memberships context={context} account={account} memberships={held.memberships} />
      <Sessions context={context} account={account} sessions={held.sessions} />
      <Passkeys context={context} account={account} passkeys={held.passkeys} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};

type Part = { context: Context; account: AccountDetail };

const AccountActions = ({ context, account }: Part) => {
  const words = administrationMessages.accounts;
  const step = (action: string, label: string, disabledReason?: string) => (
    <ActionForm
      action={`/accounts/${account.id}/${action}`}
      csrf={context.csrf}
      commandId={context.work.newId()}
      version={account.version}
    >
      <Button kind="secondary" disabledReason={disabledReason}>
        {label}
      </Button>
    </ActionForm>
  );
  const isOwn = account.id === context.actor.accountId;
  return (
    <Section title={administrationMessages.actions}>
      <Actions>
        <LinkButton href={`/accounts/${account.id}/memberships/new`}>{words.grant}</LinkButton>
        <LinkButton href={`/accounts/${account.id}/change`}>{words.change}</LinkButton>
        {!account.isDisabled && account.email !== null && step('enrolment-link', words.enrol)}
        {account.isDisabled
          ? step('enable', words.enable)
          : step('disable', words.disable, isOwn ? words.notYourself : undefined)}
      </Actions>
    </Section>
  );
};

const Memberships = ({ context, memberships }: Part & { memberships: readonly HeldMembership[] }) => {
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
            cell: (row) => <Link href={row.organisationHref}>{row.organisation}</Link>,
          },
          { label: columns.period, cell: (row) => row.period },
          {
            label: columns.action,
            cell: (row) =>
              row.mayEnd ? (
                <Link href={`/memberships/${row.id}/end`}>
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

const Sessions = ({ context, account, sessions }: Part & { sessions: readonly SessionRow[] }) => {
  const { columns } = accountMessages.own;
  const words = administrationMessages.accounts;
  return (
    <Section title={words.sessions}>
      <Table
        caption={words.sessions}
        captionHidden
        rows={sessions.map((row) => presentSession(row))}
        empty={<EmptyState title={words.noSessions} />}
        columns={[
          { label: columns.method, cell: (row) => row.method },
          { label: columns.since, cell: (row) => row.since },
          { label: columns.seen, cell: (row) => row.seen },
          {
            label: columns.action,
            cell: (row) => (
              <RowAction
                context={context}
                action={`/accounts/${account.id}/sessions/${row.id}/end`}
                label={words.end}
                what={row.since}
              />
            ),
          },
        ]}
      />
    </Section>
  );
};

const Passkeys = ({ context, account, passkeys }: Part & { passkeys: readonly PasskeyRow[] }) => {
  const { columns, remove } = accountMessages.own;
  const words = administrationMessages.accounts;
  return (
    <Section title={words.passkeys}>
      <Table
        caption={words.passkeys}
        captionHidden
        rows={passkeys.map((row) => presentPasskey(row))}
        empty={<EmptyState title={words.noPasskeys} />}
        columns={[
          { label: columns.passkey, cell: (row) => row.label },
          { label: columns.created, cell: (row) => row.created },
          {
            label: columns.action,
            cell: (row) => (
              <RowAction
                context={context}
                action={`/accounts/${account.id}/passkeys/${row.id}/remove`}
                label={remove}
                what={row.label}
              />
            ),
          },
        ]}
      />
    </Section>
  );
};
