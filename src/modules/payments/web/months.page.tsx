import { Badge, EmptyState, Link, Page, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { requestsAddress } from '../addresses.ts';
import { requestWords } from '../messages/request-words.ts';
import type { ProjectMonths } from '../queries/list-months.ts';
import { presentMonths } from './months.presenter.ts';

type Props = { context: Context; project: ProjectMonths };

/** The months of a project: what is paid, what waits, what can be asked for. */
export const MonthsPage = ({ context, project }: Props) => {
  const { frame, work } = context;
  return (
    <Page
      frame={frame}
      title={requestWords.list.create}
      preline={project.title}
      breadcrumb={[{ label: requestWords.breadcrumb, href: requestsAddress() }]}
    >
      <p class="kern-body">{requestWords.months.intro}</p>
      <Table
        caption={requestWords.months.title}
        captionHidden
        rows={presentMonths(project, work.today)}
        empty={<EmptyState title={requestWords.months.none} />}
        columns={[
          {
            label: requestWords.columns.month,
            cell: (row) => (row.requestHref ? <Link href={row.requestHref}>{row.month}</Link> : row.month),
          },
          { label: requestWords.columns.status, cell: (row) => <Badge {...row.status} /> },
          { label: requestWords.columns.amount, cell: (row) => row.amount, numeric: true },
          {
            label: requestWords.months.action,
            cell: (row) => (row.newHref ? <Link href={row.newHref}>{row.newText}</Link> : '–'),
          },
        ]}
      />
    </Page>
  );
};
