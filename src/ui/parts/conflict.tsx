import { words } from '../words.ts';
import { Alert } from './alert.tsx';
import { Table } from './table.tsx';

type ConflictProps = {
  /** The sentence that says who changed it and when. */
  changed: string;
  /** The details that differ: what this person entered, and what is saved now. */
  differences: readonly { label: string; yours: string; theirs: string }[];
};

/**
 * A conflict of two people who changed the same thing: both versions side by side; one's own stays in the fields below.
 */
export const Conflict = ({ changed, differences }: ConflictProps) => {
  return (
    <Alert tone="warning" title={words.conflict} live>
      <p>
        {words.conflictWhat} {changed}
      </p>
      <Table
        caption={words.conflict}
        captionHidden
        rows={differences}
        columns={[
          { label: words.field, cell: (row) => row.label },
          { label: words.yours, cell: (row) => row.yours },
          { label: words.theirs, cell: (row) => row.theirs },
        ]}
      />
      <p>{words.conflictNext}</p>
    </Alert>
  );
};
