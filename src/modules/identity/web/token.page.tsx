import type { HistoryRow } from '#modules/audit/index.ts';
import {
  ActionForm,
  Actions,
  Alert,
  Badge,
  Button,
  DescriptionList,
  History,
  Link,
  LinkButton,
  Page,
  Refusal,
  Section,
  TextField,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter } from '#web/list-page.tsx';
import { administrationMessages } from '../messages/administration.ts';
import type { TokenFilter, TokenRow, TokenSort } from '../queries/list-tokens.ts';
import { presentToken } from './account.presenter.ts';
import { presentHistory } from './identity.presenter.ts';
import { AdministrationList } from './list-page.tsx';

type ListProps = {
  context: Context;
  list: ListRequest<TokenSort, TokenFilter>;
  rows: readonly TokenRow[];
  total: number;
};

export const TokenListPage = ({ context, list, rows, total }: ListProps) => {
  const words = administrationMessages.tokens;
  return (
    <AdministrationList
      {...{ context, list, words, total }}
      rows={rows.map((row) => presentToken(row))}
      filters={
        <>
          <TextField name="label" label={words.label} type="search" value={list.filters.label} />
          <ChoiceFilter list={list} name="state" label={words.state} options={words.states} />
        </>
      }
      columns={[
        {
          label: words.label,
          cell: (row) => <Link href={row.href}>{row.label}</Link>,
          sort: 'label',
        },
        { label: words.role, cell: (row) => row.role },
        {
          label: words.organisation,
          cell: (row) => row.organisation,
          sort: 'organisation',
        },
        { label: words.state, cell: (row) => <Badge {...row.state} /> },
        { label: words.created, cell: (row) => row.created, sort: 'created' },
        { label: words.expires, cell: (row) => row.expires, sort: 'expires' },
      ]}
    />
  );
};

type DetailProps = {
  context: Context;
  token: TokenRow;
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
};

export const TokenPage = ({ context, token, history, refusal }: DetailProps) => {
  const words = administrationMessages;
  const shown = presentToken(token);
  return (
    <Page
      frame={context.frame}
      title={shown.label}
      notice={context.notice}
      breadcrumb={[{ label: words.tokens.title, href: '/tokens' }]}
    >
      {refusal && <Refusal title={words.tokens.revoke} {...refusal} />}
      <Badge {...shown.state} />
      <DescriptionList
        facts={[
          { term: words.tokens.role, description: shown.role },
          { term: words.tokens.organisation, description: shown.organisation },
          { term: words.tokens.created, description: shown.created },
          { term: words.tokens.expires, description: shown.expires },
        ]}
      />
      {token.state === 'active' && (
        <ActionForm
          action={`/tokens/${token.id}/revoke`}
          csrf={context.csrf}
          commandId={context.work.newId()}
        >
          <Button kind="secondary">{words.tokens.revoke}</Button>
        </ActionForm>
      )}
      <Section title={words.history}>
        <History entries={presentHistory(history)} />
      </Section>
    </Page>
  );
};

/** The only time that a token is to be seen. */
export const NewTokenPage = ({ context, id, token }: { context: Context; id: string; token: string }) => {
  const words = administrationMessages.tokens;
  return (
    <Page
      frame={context.frame}
      title={words.shownTitle}
      breadcrumb={[{ label: words.title, href: '/tokens' }]}
    >
      <Alert tone="warning" title={words.once} live />
      <DescriptionList facts={[{ term: words.token, description: <code>{token}</code> }]} />
      <Actions>
        <LinkButton href={`/tokens/${id}`}>{words.toToken}</LinkButton>
      </Actions>
    </Page>
  );
};
