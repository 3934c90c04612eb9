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
  const words = jobsMessages;
  const shown = presentJob(job, kinds);
  return (
    <Page
      frame={frame}
      title={shown.kind}
      notice={context.notice}
      breadcrumb={[{ label: words.title, href: jobsAddress() }]}
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
      <OffersSection title={words.actions} context={context} record={job} acts={acts} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, words.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
