import type { HistoryRow } from '#modules/audit/index.ts';
import { EmptyState, History, LinkButton, Page, Refusal, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { accountMessages } from '../messages/account.ts';
import type { AccountDetail, HeldMembership } from '../queries/find-account.ts';
import type { PasskeyRow, SessionRow } from '../queries/list-keys.ts';
import { presentHistory, presentMembership, presentPasskey, presentSession } from './identity.presenter.ts';
import { RowAction } from './row-action.tsx';

export type OwnAccount = {
  account: AccountDetail;
  memberships: readonly HeldMembership[];
  passkeys: readonly PasskeyRow[];
  sessions: readonly SessionRow[];
  history: readonly HistoryRow[];
};

type Props = OwnAccount & { context: Context; state: FormState };

export function languageFields(): FieldSpec[] {
  const words = accountMessages.own;
  const options = Object.entries(words.languages).map(([value, label]) => ({ value, label }));
  return [{ name: 'language', kind: 'radios', label: words.language, options }];
}

/** One's own roles, keys and sessions. */
export const OwnAccountPage = ({ context, state, ...own }: Props) => {
  const words = accountMessages.own;
  return (
    <Page frame={context.frame} title={words.title} preline={own.account.displayName} notice={context.notice}>
      {state.refusal && <Refusal title={words.title} {...state.refusal} />}
      <OwnRoles context={context} memberships={own.memberships} />
      <OwnPasskeys context={context} passkeys={own.passkeys} />
      <OwnSessions context={context} sessions={own.sessions} />
      <Section title={words.languageTitle}>
        <CommandForm
          action="/account/language"
          csrf={context.csrf}
          state={{ ...state, refusal: undefined }}
          fields={languageFields()}
          values={{ language: own.account.language }}
          submit={words.saveLanguage}
        />
      </Section>
      {own.history.length > 0 && (
        <Section title={words.historyTitle}>
          <History entries={presentHistory(own.history)} />
        </Section>
      )}
    </Page>
  );
};

const OwnRoles = ({ context, memberships }: { context: Context; memberships: readonly HeldMembership[] }) => {
  const words = accountMessages.own;
  const rows = memberships.map((row) => presentMembership(row, context.work.today));
  return (
    <Section
      title={words.rolesTitle}
      actions={rows.length > 1 && <LinkButton href="/roles">{words.switchRole}</LinkButton>}
    >
      <Table
        caption={words.rolesTitle}
        captionHidden
        rows={rows}
        empty={<EmptyState title={words.noRoles} />}
        columns={[
          { label: words.columns.role, cell: (row) => row.role },
          { label: words.columns.organisation, cell: (row) => row.organisation },
          { label: words.columns.period, cell: (row) => row.period },
        ]}
      />
    </Section>
  );
};

const OwnPasskeys = ({ context, passkeys }: { context: Context; passkeys: readonly PasskeyRow[] }) => {
  const words = accountMessages.own;
  return (
    <Section
      title={words.passkeysTitle}
      actions={<LinkButton href="/account/passkeys/new">{words.addPasskey}</LinkButton>}
    >
      <p class="kern-body">{words.passkeysText}</p>
      <Table
        caption={words.passkeysTitle}
        captionHidden
        rows={passkeys.map((row) => presentPasskey(row))}
        empty={<EmptyState title={words.noPasskeys} />}
        columns={[
          { label: words.columns.passkey, cell: (row) => row.label },
          { label: words.columns.created, cell: (row) => row.created },
          {
            label: words.columns.action,
            cell: (row) => (
              <RowAction
                context={context}
                action={`/account/passkeys/${row.id}/remove`}
                label={words.remove}
                what={row.label}
              />
            ),
          },
        ]}
      />
    </Section>
  );
};

const OwnSessions = ({ context, sessions }: { context: Context; sessions: readonly SessionRow[] }) => {
  const words = accountMessages.own;
  return (
    <Section title={words.sessionsTitle}>
      <Table
        caption={words.sessionsTitle}
        captionHidden
        rows={sessions.map((row) => presentSession(row))}
        columns={[
          { label: words.columns.method, cell: (row) => row.method },
          { label: words.columns.since, cell: (row) => row.since },
          { label: words.columns.seen, cell: (row) => row.seen },
          {
            label: words.columns.action,
            cell: (row) =>
              row.id === context.actor.sessionId ? (
                words.thisSession
              ) : (
                <RowAction
                  context={context}
                  action={`/account/sessions/${row.id}/end`}
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
