import { Actions, Alert, Button, FileField, Form, Page, Section } from '#ui/parts.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { previewBodiesAddress } from '../addresses.ts';
import { landsMessages } from '../messages.ts';
import type { Preview } from '../queries/preview-bodies.ts';
import { BodyPlanView } from './body-plan.view.tsx';
import { FileFaults } from './file-faults.view.tsx';

type Props = {
  context: Context;
  /** The difference that the file would make; nothing where there is none to look at. */
  preview: Preview | undefined;
  /** The text of a file that was sent; nothing for that of the release. */
  sent: string | undefined;
  refusal: RefusalText | undefined;
};

/** The page on which an administrator sets up the bodies of a Land. */
export const LandPage = ({ context, preview, sent, refusal }: Props) => {
  const land = context.land?.name ?? '';
  return (
    <Page
      frame={context.frame}
      title={landsMessages.title}
      preline={land}
      notice={context.notice}
      hasFaults={sent !== undefined && (preview?.problems.length ?? 0) > 0}
      wide
    >
      <p class="kern-body">{landsMessages.intro(land)}</p>
      <RefusalNotice refusal={refusal} />
      {preview === undefined ? (
        <Alert tone="info" title={landsMessages.noFile} />
      ) : (
        <Section title={sent === undefined ? landsMessages.shipped(land) : landsMessages.preview.sent}>
          <FileFaults problems={preview.problems} />
          {preview.plan && preview.problems.length === 0 && (
            <BodyPlanView context={context} plan={preview.plan} sent={sent} />
          )}
        </Section>
      )}
      <Upload context={context} />
    </Page>
  );
};

const Upload = ({ context }: Pick<Props, 'context'>) => {
  const words = landsMessages.upload;
  return (
    <Section title={words.title}>
      <Form action={previewBodiesAddress()} csrf={context.csrf} upload>
        <FileField name="text" label={words.file} hint={words.fileHint} accept=".yaml,.yml" />
        <Actions>
          <Button>{words.submit}</Button>
        </Actions>
      </Form>
    </Section>
  );
};
