import {
  ActionForm,
  Badge,
  Button,
  Card,
  Cards,
  EmptyState,
  Hidden,
  Link,
  LinkButton,
  Page,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { addressWith } from '#web/list.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { programmesMessages } from '../messages.ts';
import type { ProgrammeRow } from '../queries/programmes.ts';
import { presentRow } from './programme.presenter.ts';

type File = { slug: string; title: string; summary: string };
type Props = {
  context: Context;
  programmes: readonly ProgrammeRow[];
  files: readonly File[];
  refusal?: FormState['refusal'];
};

export const ProgrammeListPage = ({ context, programmes, files, refusal }: Props) => {
  const { frame } = context;
  const words = programmesMessages.list;
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <RefusalNotice refusal={refusal} />
      <p class="kern-body">{words.intro}</p>
      <Table
        caption={words.title}
        captionHidden
        rows={programmes.map((programme) => presentRow(programme))}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          { label: words.columns.title, cell: (row) => <Link href={row.href}>{row.title}</Link> },
          { label: words.columns.status, cell: (row) => <Badge {...row.status} /> },
          { label: words.columns.period, cell: (row) => row.period },
          { label: words.columns.places, cell: (row) => row.places, numeric: true },
          { label: words.columns.money, cell: (row) => row.money, numeric: true },
        ]}
      />
      {programmes.length > 0 && (
        <Link href={addressWith(context.url, { format: 'csv' })}>{words.export}</Link>
      )}
      {context.may('programmes.register-programme') && (
        <Section title={words.files} actions={<LinkButton href="/programmes/new">{words.add}</LinkButton>}>
          {files.length > 0 && <p class="kern-body">{words.filesText}</p>}
          <Cards>
            {files.map((file) => (
              <Card
                title={file.title}
                level={3}
                footer={
                  <ActionForm
                    action="/programmes/take-over"
                    csrf={context.csrf}
                    commandId={context.work.newId()}
                  >
                    <Hidden name="slug" value={file.slug} />
                    <Button kind="secondary">{words.takeOver}</Button>
                  </ActionForm>
                }
              >
                <p class="kern-body">{file.summary}</p>
              </Card>
            ))}
          </Cards>
        </Section>
      )}
    </Page>
  );
};
