import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { Badge, DescriptionList, History, Page, Refusal, Section } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { OffersSection } from '#web/offers.tsx';
import { jobsAddress } from './addresses.ts';
import { presentJob } from './job.presenter.ts';
import type { JobRow } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';

type Props = {
  context: Context;
  job: JobRow;
  kinds: Readonly<Record<string, string>>;
  history: readonly HistoryRow[];
  refusal?: RefusalText | undefined;
  acts: readonly Act<JobRow>[];
};

export const JobPage = ({ context, job, kinds, history, refusal, acts }: Props) => {
  const { frame } = context;
  const shown = presentJob(job, kinds);
  return (
    <Page
      frame={frame}
      title={shown.kind}
      notice={context.notice}
      breadcrumb={[{ label: jobsMessages.title, href: jobsAddress() }]}
    >
      {refusal && <Refusal title={jobsMessages.tryAgain} {...refusal} />}
      <Badge {...shown.state} />
      <DescriptionList
        facts={[
          { term: jobsMessages.columns.attempts, description: shown.attempts },
          { term: jobsMessages.columns.runAt, description: shown.runAt || jobsMessages.none },
          { term: jobsMessages.columns.lastError, description: shown.lastError || jobsMessages.none },
        ]}
      />
      <OffersSection title={jobsMessages.actions} context={context} record={job} acts={acts} />
      {history.length > 0 && (
        <Section title={jobsMessages.history}>
          <History entries={presentHistory(history, jobsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
