import { Section, Table } from '#ui/parts.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import type { RecoveryRow } from '../queries/find-request.ts';
import { presentClaim } from './recovery.presenter.ts';

type Props = {
  claims: readonly RecoveryRow[];
  /** `true` if the reader is the one who pays back. */
  isOwn: boolean;
};

/** The recoveries of a payment, with their ground and their day. */
export const RecoveryClaims = ({ claims, isOwn }: Props) => {
  const { claimColumns: columns } = recoveryWords;
  if (claims.length === 0) return null;
  return (
    <Section title={recoveryWords.claims}>
      <Table
        caption={recoveryWords.claims}
        captionHidden
        rows={claims.map((row) => presentClaim(row))}
        columns={[
          { label: columns.day, cell: (row) => row.day },
          { label: columns.amount, cell: (row) => row.amount, numeric: true },
          { label: columns.basis, cell: (row) => row.basis },
          { label: columns.reason, cell: (row) => row.reason },
          { label: columns.due, cell: (row) => row.due },
        ]}
      />
      {isOwn && <p class="kern-body">{recoveryWords.ownNext}</p>}
    </Section>
  );
};
