import { Link, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { openApiAddress } from './addresses.ts';
import type { DocumentedModule, DocumentedRow } from './documentation.ts';
import { apiWords } from './messages.ts';

type Props = {
  context: Context;
  functions: readonly DocumentedRow[];
  queries: readonly DocumentedRow[];
  modules: readonly DocumentedModule[];
  commands: readonly DocumentedRow[];
};

export const DocumentationPage = ({ context, functions, queries, modules, commands }: Props) => (
  <Page frame={context.frame} title={apiWords.title} wide>
    <p class="kern-body">
      {apiWords.intro} {apiWords.commands} {apiWords.english}
    </p>
    <Link href={openApiAddress()}>{apiWords.document}</Link>
    <Section title={apiWords.sections.functions}>
      <Rows title={apiWords.sections.functions} rows={functions} />
    </Section>
    <Section title={apiWords.sections.queries}>
      <Rows title={apiWords.sections.queries} rows={queries} />
    </Section>
    <Section title={apiWords.sections.commands}>
      <ul class="sw-plain-list">
        {modules.map(({ label, href, isChosen }) => (
          <li>{isChosen ? <strong>{label}</strong> : <Link href={href}>{label}</Link>}</li>
        ))}
      </ul>
      {commands.length > 0 && <Rows title={apiWords.sections.commands} rows={commands} />}
    </Section>
  </Page>
);

const Rows = ({ title, rows }: { title: string; rows: readonly DocumentedRow[] }) => (
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
);
