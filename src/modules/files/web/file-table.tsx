import type { Child } from 'hono/jsx';
import { formatNumber, formatQuantity } from '#ui/language.ts';
import { Link, Table } from '#ui/parts.ts';
import { fileAddress } from '../addresses.ts';
import { filesMessages } from '../messages.ts';
import { typeName } from '../model/file-type.ts';
import type { StoredFile } from '../model/stored-file.ts';

type Props = {
  caption: string;
  files: readonly StoredFile[];
  empty: string;
  /** Draws what can be done with a file, for whoever keeps it. */
  act?: ((file: StoredFile) => Child) | undefined;
};

/** The files about a matter, each to be loaded, with its type, size and hash. */
export const FileTable = ({ caption, files, empty, act }: Props) => {
  const { columns } = filesMessages;
  return (
    <Table
      caption={caption}
      captionHidden
      rows={files}
      empty={<p class="kern-body">{empty}</p>}
      columns={[
        { label: columns.title, cell: ({ id, title }) => <Link href={fileAddress(id)}>{title}</Link> },
        { label: columns.type, cell: ({ mediaType }) => typeName(mediaType) },
        { label: columns.size, cell: ({ sizeBytes }) => sizeText(sizeBytes) },
        { label: columns.hash, cell: ({ sha256 }) => <code>{sha256}</code> },
        ...(act ? [{ label: columns.act, cell: act }] : []),
      ]}
    />
  );
};

const KILOBYTE = 1024;

function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  return kilobytes < KILOBYTE
    ? filesMessages.kilobytes(formatNumber(kilobytes))
    : filesMessages.megabytes(formatQuantity(Math.round((kilobytes / KILOBYTE) * 10) / 10));
}
