import { formatNumber } from '#ui/language.ts';
import { Alert, Table } from '#ui/parts.ts';
import { landsMessages } from '../messages.ts';
import type { Preview } from '../queries/preview-bodies.ts';

/** Every fault of a file at once, beside its line. */
export const FileFaults = ({ problems }: Pick<Preview, 'problems'>) => {
  if (problems.length === 0) return null;
  const words = landsMessages.preview;
  return (
    <>
      <Alert tone="warning" title={words.faults} live>
        <p>{words.faultsText}</p>
      </Alert>
      <Table
        caption={words.faults}
        captionHidden
        rows={problems}
        columns={[
          { label: words.columns.line, cell: ({ line }) => words.line(formatNumber(line)) },
          { label: words.columns.place, cell: ({ path }) => <code>{path}</code> },
          { label: words.columns.fault, cell: ({ message }) => <span lang="en">{message}</span> },
        ]}
      />
    </>
  );
};
