import { formatInstant } from '#ui/language.ts';
import { EmptyState, Table } from '#ui/parts.ts';
import type { Act, Offer } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { SingleOffer } from '#web/offers.tsx';
import { accountMessages } from '../messages/account.ts';
import type { PasskeyRow, SessionRow } from '../queries/list-keys.ts';

/** A session, or a passkey, with the account that it opens. */
export type HeldSession = SessionRow & { readonly accountId: string };
export type HeldPasskey = PasskeyRow & { readonly accountId: string };

export const endSessionOffer: Offer<HeldSession> = {
  label: () => accountMessages.own.end,
  kind: () => 'tertiary',
  about: ({ createdAt }) => formatInstant(createdAt),
};

export const removePasskeyOffer: Offer<HeldPasskey> = {
  label: () => accountMessages.own.remove,
  kind: () => 'tertiary',
  about: ({ label }) => label,
};

type Props<Row extends { id: string }> = {
  context: Context;
  caption: string;
  /** The text in place of a table without rows. */
  none?: string;
  rows: readonly Row[];
  /** The act on a row. */
  act: Act<Row>;
};

/** The table of sessions. One's own present session is not ended here: that is signing out. */
export const SessionTable = ({ context, caption, none, rows, act }: Props<HeldSession>) => {
  const { columns, thisSession } = accountMessages.own;
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      empty={none && <EmptyState title={none} />}
      columns={[
        { label: columns.method, cell: ({ method }) => methodName(method) },
        { label: columns.since, cell: ({ createdAt }) => formatInstant(createdAt) },
        { label: columns.seen, cell: ({ seenAt }) => formatInstant(seenAt) },
        {
          label: columns.action,
          cell: (row) => <SingleOffer context={context} record={row} act={act} otherwise={thisSession} />,
        },
      ]}
    />
  );
};

const methodName = (method: string): string =>
  accountMessages.methods[method as keyof (typeof accountMessages)['methods']];

/** The passkeys that somebody signs in with. */
export const PasskeyTable = ({ context, caption, none, rows, act }: Props<HeldPasskey>) => {
  const { columns } = accountMessages.own;
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      empty={none && <EmptyState title={none} />}
      columns={[
        { label: columns.passkey, cell: ({ label }) => label },
        { label: columns.created, cell: ({ createdAt }) => formatInstant(createdAt) },
        {
          label: columns.action,
          cell: (row) => <SingleOffer context={context} record={row} act={act} />,
        },
      ]}
    />
  );
};
