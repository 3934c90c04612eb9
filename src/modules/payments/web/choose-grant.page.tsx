import { formatMoney, formatPeriod } from '#ui/language.ts';
import { EmptyState, Link, Page, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { claimsAddress } from '../addresses.ts';
import { claimWords } from '../messages/claim-words.ts';
import type { OwnGrant } from '../queries/list-own-grants.ts';

type Props = { context: Context; grants: readonly OwnGrant[]; href: (grantId: string) => string };

/** The grants that one can claim of, with what is left of each. */
export const ChooseGrantPage = ({ context, grants, href }: Props) => {
  const { columns, ...words } = claimWords.choose;
  return (
    <Page
      frame={context.frame}
      title={words.title}
      breadcrumb={[{ label: claimWords.breadcrumb, href: claimsAddress() }]}
    >
      <Table
        caption={words.title}
        captionHidden
        rows={grants}
        empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        columns={[
          { label: columns.notice, cell: (row) => <Link href={href(row.id)}>{row.noticeNumber}</Link> },
          { label: columns.grantor, cell: (row) => row.grantorName },
          { label: columns.period, cell: (row) => formatPeriod({ from: row.startsOn, until: row.endsOn }) },
          { label: columns.granted, cell: (row) => formatMoney(row.amountCents), numeric: true },
          {
            label: columns.left,
            cell: (row) => formatMoney(row.amountCents - row.claimedCents),
            numeric: true,
          },
        ]}
      />
    </Page>
  );
};
