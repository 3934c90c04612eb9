import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import {
  ActionForm,
  Actions,
  Badge,
  Button,
  DescriptionList,
  History,
  Page,
  Refusal,
  Section,
} from '#ui/parts.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { presentJob } from './job.presenter.ts';
import type { JobRow } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';

type Props = {
  context: Context;
  job: JobRow;
  kinds: Readonly<Record<string, string>>;
  history: readonly HistoryRow[];
  refusal?: RefusalText | undefined;
};

export const JobPage = ({ context, job, kinds, history, refusal }: Props) => {
  const { frame, csrf, work } = context;
  const words = jobsMessages;
  const shown = presentJob(job, kinds);
  return (
    <Page
      frame={frame}
      title={shown.kind}
      notice={context.notice}
      breadcrumb={[{ label: words.title, href: '/jobs' }]}
    >
      {refusal && <Refusal title={words.tryAgain} {...refusal} />}
      <Badge {...shown.state} />
      <DescriptionList
        facts={[
          { term: words.columns.attempts, description: shown.attempts },
          { term: words.columns.runAt, description: shown.runAt || words.none },
          { term: words.columns.lastError, description: shown.lastError || words.none },
        ]}
      />
      {job.state === 'failed' && (
        <Section title={words.actions}>
          <Actions>
            <ActionForm action={`/jobs/${job.id}/again`} csrf={csrf} commandId={work.newId()}>
              <Button kind="primary">{words.tryAgain}</Button>
            </ActionForm>
          </Actions>
        </Section>
      )}
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, words.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
