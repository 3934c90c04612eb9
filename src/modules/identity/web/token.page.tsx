import type { HistoryRow } from '#modules/audit/index.ts';
import { formatInstant } from '#ui/language.ts';
import {
  Actions,
  Alert,
  Badge,
  DescriptionList,
  History,
  LinkButton,
  Page,
  Refusal,
  Section,
} from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { SingleOffer } from '#web/offers.tsx';
import { tokenAddress, tokensAddress } from '../addresses.ts';
import { administrationMessages } from '../messages/administration.ts';
import type { TokenRow } from '../queries/list-tokens.ts';
import { presentHistory, roleName, tokenState } from './identity.presenter.ts';

type Props = {
  context: Context;
  token: TokenRow;
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
  revoke: Act<TokenRow>;
};

export const TokenPage = ({ context, token, history, refusal, revoke }: Props) => {
  const { tokens: words, history: historyTitle } = administrationMessages;
  return (
    <Page
      frame={context.frame}
      title={token.label}
      notice={context.notice}
      breadcrumb={[{ label: words.title, href: tokensAddress() }]}
    >
      {refusal && <Refusal title={words.revoke} {...refusal} />}
      <Badge {...tokenState(token)} />
      <DescriptionList
        facts={[
          { term: words.role, description: roleName(token.role) },
          { term: words.organisation, description: token.organisationName },
          { term: words.created, description: formatInstant(token.createdAt) },
          { term: words.expires, description: formatInstant(token.expiresAt) },
        ]}
      />
      <SingleOffer context={context} record={token} act={revoke} />
      <Section title={historyTitle}>
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
      breadcrumb={[{ label: words.title, href: tokensAddress() }]}
    >
      <Alert tone="warning" title={words.once} live />
      <DescriptionList facts={[{ term: words.token, description: <code>{token}</code> }]} />
      <Actions>
        <LinkButton href={tokenAddress(id)}>{words.toToken}</LinkButton>
      </Actions>
    </Page>
  );
};
