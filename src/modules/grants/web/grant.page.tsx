import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { DescriptionList, History, Link, Page, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { applicationAddress, grantsAddress, projectAddress } from '../addresses.ts';
import { grantWords } from '../messages/grant-words.ts';
import { grantsMessages } from '../messages.ts';
import type { GrantDetail } from '../queries/find-grant.ts';
import { type Approval, presentGrant } from './grant.presenter.ts';
import { ItemTable } from './item-table.tsx';

type Props = {
  context: Context;
  grant: GrantDetail;
  decision: Approval | undefined;
  history: readonly HistoryRow[];
};

type Year = ReturnType<typeof presentGrant>['commitments'][number];

/** The notice as it goes out, and below it what has become of the money. */
export const GrantPage = ({ context, grant, decision, history }: Props) => {
  const { frame } = context;
  const shown = presentGrant(grant, decision, currentLanguage());
  const toApplication = {
    term: grantWords.notice.facts.application,
    description: (
      <Link href={applicationAddress(grant.applicationId)}>{grantWords.notice.facts.toApplication}</Link>
    ),
  };
  return (
    <Page
      frame={frame}
      title={grantWords.notice.title}
      preline={grant.noticeNumber}
      notice={context.notice}
      breadcrumb={[{ label: grantWords.breadcrumb, href: grantsAddress() }]}
      wide
    >
      <p class="kern-body sw-prose">{shown.intro}</p>
      <DescriptionList facts={[...shown.facts, toApplication]} />
      <Projects projects={grant.projects} />
      {shown.reason && (
        <Section title={grantWords.notice.reason}>
          <p class="kern-body sw-prose">{shown.reason}</p>
        </Section>
      )}
      <Years shown={shown} mayRelease={context.may('grants.read-releases')} />
      <p class="kern-body kern-body--muted">{grantWords.notice.print}</p>
      {history.length > 0 && (
        <Section title={grantWords.notice.history}>
          <History entries={presentHistory(history, grantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

type PartProps = { shown: ReturnType<typeof presentGrant> };

const Projects = ({ projects }: Pick<GrantDetail, 'projects'>) => {
  const words = grantWords.notice;
  return (
    <Section title={words.projects}>
      <ItemTable
        items={projects}
        caption={words.projects}
        title={({ id }, title) => <Link href={projectAddress(id)}>{title}</Link>}
      />
    </Section>
  );
};

/** The budget years of a grant: what each bears, how much of it is paid, and what may be set free. */
const Years = ({ shown, mayRelease }: PartProps & { mayRelease: boolean }) => {
  const words = grantWords.notice;
  return (
    <Section title={words.years}>
      <Table
        caption={words.years}
        captionHidden
        rows={shown.commitments}
        columns={[
          { label: words.yearColumns.line, cell: (row) => <Link href={row.href}>{row.line}</Link> },
          { label: words.yearColumns.amount, cell: (row) => row.amount, numeric: true },
          { label: words.yearColumns.paid, cell: (row) => row.paid, numeric: true },
          { label: words.yearColumns.open, cell: (row) => row.open, numeric: true },
          ...(mayRelease
            ? [
                {
                  label: words.yearColumns.release,
                  cell: (row: Year) => <Link href={row.releaseHref}>{row.release}</Link>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
};
