import type { HistoryRow } from '#modules/audit/index.ts';
import { EmptyState, History, LinkButton, Page, Refusal, Section, Table } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { addPasskeyAddress, changeLanguageAddress, rolesAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';
import type { AccountDetail, HeldMembership } from '../queries/find-account.ts';
import { presentHistory, presentMembership } from './identity.presenter.ts';
import { type HeldPasskey, type HeldSession, PasskeyTable, SessionTable } from './key-tables.tsx';

type Props = {
  context: Context;
  state: FormState;
  account: AccountDetail;
  memberships: readonly HeldMembership[];
  passkeys: readonly HeldPasskey[];
  sessions: readonly HeldSession[];
  history: readonly HistoryRow[];
  endSession: Act<HeldSession>;
  removePasskey: Act<HeldPasskey>;
  languageFields: readonly FieldSpec[];
};

/** One's own roles, keys and sessions. */
export const OwnAccountPage = ({ context, state, ...own }: Props) => {
  const words = accountMessages.own;
  return (
    <Page frame={context.frame} title={words.title} preline={own.account.displayName} notice={context.notice}>
      {state.refusal && <Refusal title={words.title} {...state.refusal} />}
      <OwnRoles context={context} memberships={own.memberships} />
      <Section
        title={words.passkeysTitle}
        actions={<LinkButton href={addPasskeyAddress()}>{words.addPasskey}</LinkButton>}
      >
        <p class="kern-body">{words.passkeysText}</p>
        <PasskeyTable
          context={context}
          caption={words.passkeysTitle}
          none={words.noPasskeys}
          rows={own.passkeys}
          act={own.removePasskey}
        />
      </Section>
      <Section title={words.sessionsTitle}>
        <SessionTable
          context={context}
          caption={words.sessionsTitle}
          rows={own.sessions}
          act={own.endSession}
        />
      </Section>
      <Section title={words.languageTitle}>
        <CommandForm
          action={changeLanguageAddress()}
          csrf={context.csrf}
          state={{ ...state, refusal: undefined }}
          fields={own.languageFields}
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
      actions={rows.length > 1 && <LinkButton href={rolesAddress()}>{words.switchRole}</LinkButton>}
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
