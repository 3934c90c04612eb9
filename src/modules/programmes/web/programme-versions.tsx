import { Link, Section, Table } from '#ui/parts.ts';
import { programmePartsAddress } from '../addresses.ts';
import { amendmentWords } from '../messages/amendment-words.ts';
import type { presentTouched, presentVersion, presentVersions } from './differences.presenter.ts';

type Props = { versions: ReturnType<typeof presentVersions> };

/** The versions of a programme after the first: what each changes field by field, and what it leaves as it was. */
export const ProgrammeVersions = ({ versions }: Props) => (
  <>
    {versions.map(({ title, what, differences, touched }) => (
      <Section title={title}>
        {what && <p class="kern-body">{what}</p>}
        <Differences title={title} rows={differences} />
        {touched && (
          <>
            <p class="kern-body">{amendmentWords.touched}:</p>
            <Touched matters={touched} />
          </>
        )}
      </Section>
    ))}
  </>
);

type Drafted = {
  id: string;
  differences: ReturnType<typeof presentVersion>;
  isOpen: boolean;
};

/** The changes that the draft of a further version makes, and the way to its parts. */
export const DraftedSoFar = ({ id, differences, isOpen }: Drafted) => (
  <>
    {differences.length === 0 ? (
      amendmentWords.nothingYet
    ) : (
      <ul class="kern-body">
        {differences.map(({ field, before, after }) => (
          <li>
            {field}: {amendmentWords.change(before, after)}
          </li>
        ))}
      </ul>
    )}
    {isOpen && (
      <p class="kern-body">
        <Link href={programmePartsAddress(id)}>{amendmentWords.toParts}</Link>
      </p>
    )}
  </>
);

/** The fields that one version says otherwise than another. */
export const Differences = ({ title, rows }: { title: string; rows: ReturnType<typeof presentVersion> }) => (
  <Table
    caption={title}
    captionHidden
    rows={rows}
    empty={<p class="kern-body">{amendmentWords.noDifference}</p>}
    columns={[
      { label: amendmentWords.differences.field, cell: ({ field }) => field },
      { label: amendmentWords.differences.before, cell: ({ before }) => before },
      { label: amendmentWords.differences.after, cell: ({ after }) => after },
    ]}
  />
);

/** The running matters that an amendment leaves under an earlier version, each kind with its list. */
export const Touched = ({ matters }: { matters: ReturnType<typeof presentTouched> }) =>
  matters.length === 0 ? (
    <p class="kern-body">{amendmentWords.nothingTouched}</p>
  ) : (
    <ul class="kern-body">
      {matters.map(({ text, href }) => (
        <li>{href ? <Link href={href}>{text}</Link> : text}</li>
      ))}
    </ul>
  );
