import { Link, Section, Table } from '#ui/parts.ts';
import { receiptAddress } from '../addresses.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import type { RecoveryRow } from '../queries/find-claim.ts';
import { presentClaim } from './recovery.presenter.ts';

type Props = {
  claims: readonly RecoveryRow[];
  /** `true` if the reader is the one who pays back. */
  isOwn: boolean;
  /** `true` if the reader may say that the money has come in. */
  mayReceive: boolean;
};

/** The recoveries of a payment, with their ground and their day. */
export const RecoveryClaims = ({ claims, isOwn, mayReceive }: Props) => {
  const { claimColumns: columns } = recoveryWords;
  if (claims.length === 0) return null;
  return (
    <Section title={recoveryWords.claims}>
      <Table
        caption={recoveryWords.claims}
        captionHidden
        rows={claims.map((row) => ({ ...presentClaim(row), href: receiptAddress(row.id) }))}
        columns={[
          { label: columns.day, cell: (row) => row.day },
          { label: columns.amount, cell: (row) => row.amount, numeric: true },
          { label: columns.basis, cell: (row) => row.basis },
          { label: columns.reason, cell: (row) => row.reason },
          { label: columns.due, cell: (row) => row.due },
          {
            label: columns.received,
            cell: (row) => (mayReceive ? <Link href={row.href}>{row.received}</Link> : row.received),
          },
        ]}
      />
      {isOwn && <p class="kern-body">{recoveryWords.ownNext}</p>}
    </Section>
  );
};
