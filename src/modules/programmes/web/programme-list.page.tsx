import type { Child } from 'hono/jsx';
import { ActionForm, Button, Card, Cards, Hidden, LinkButton, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { importProgrammeAddress, registerProgrammeAddress, takeOverProgrammeAddress } from '../addresses.ts';
import { programmesMessages } from '../messages.ts';

type File = { slug: string; title: string; summary: string };
type Props = {
  context: Context;
  list: Child;
  files: readonly File[];
  refusal?: FormState['refusal'];
};

/** The programmes, and for the programme office the files that came with this release. */
export const ProgrammeListPage = ({ context, list, files, refusal }: Props) => {
  const words = programmesMessages.list;
  return (
    <Page frame={context.frame} title={words.title} notice={context.notice} wide>
      <RefusalNotice refusal={refusal} />
      <p class="kern-body">{words.intro}</p>
      {list}
      {context.may('programmes.register-programme') && (
        <Section
          title={words.files}
          actions={
            <>
              <LinkButton href={registerProgrammeAddress()}>{words.add}</LinkButton>
              <LinkButton kind="secondary" href={importProgrammeAddress()}>
                {words.import}
              </LinkButton>
            </>
          }
        >
          {files.length > 0 && <p class="kern-body">{words.filesText}</p>}
          <Cards>
            {files.map((file) => (
              <Card
                title={file.title}
                level={3}
                footer={
                  <ActionForm
                    action={takeOverProgrammeAddress()}
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
