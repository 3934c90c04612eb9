import { Link, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { openApiAddress } from './addresses.ts';
import type { DocumentedRow } from './documentation.ts';
import { apiWords } from './messages.ts';

type Props = {
  context: Context;
  functions: readonly DocumentedRow[];
  queries: readonly DocumentedRow[];
  commands: readonly DocumentedRow[];
};

export const DocumentationPage = ({ context, functions, queries, commands }: Props) => {
  const words = apiWords;
  const sections = [
    { title: words.sections.functions, rows: functions },
    { title: words.sections.queries, rows: queries },
    { title: words.sections.commands, rows: commands },
  ];
  return (
    <Page frame={context.frame} title={words.title} wide>
      <p class="kern-body">
        {words.intro} {words.commands} {words.english}
      </p>
      <Link href={openApiAddress()}>{words.document}</Link>
      {sections.map(({ title, rows }) => (
        <Section title={title}>
          <Table
            caption={title}
            captionHidden
            rows={rows}
            columns={[
              { label: words.columns.address, cell: (row) => <code>{row.address}</code> },
              { label: words.columns.what, cell: (row) => <span lang="en">{row.what}</span> },
              { label: words.columns.who, cell: (row) => row.who },
            ]}
          />
        </Section>
      ))}
    </Page>
  );
};
