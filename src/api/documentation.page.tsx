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
  const sections = [
    { title: apiWords.sections.functions, rows: functions },
    { title: apiWords.sections.queries, rows: queries },
    { title: apiWords.sections.commands, rows: commands },
  ];
  return (
    <Page frame={context.frame} title={apiWords.title} wide>
      <p class="kern-body">
        {apiWords.intro} {apiWords.commands} {apiWords.english}
      </p>
      <Link href={openApiAddress()}>{apiWords.document}</Link>
      {sections.map(({ title, rows }) => (
        <Section title={title}>
          <Table
            caption={title}
            captionHidden
            rows={rows}
            columns={[
              { label: apiWords.columns.address, cell: (row) => <code>{row.address}</code> },
              { label: apiWords.columns.what, cell: (row) => row.what, lang: 'en' },
              { label: apiWords.columns.who, cell: (row) => row.who },
            ]}
          />
        </Section>
      ))}
    </Page>
  );
};
