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
  const words = requestWords;
  return (
    <Page
      frame={frame}
      title={words.list.create}
      preline={project.title}
      breadcrumb={[{ label: words.breadcrumb, href: requestsAddress() }]}
    >
      <p class="kern-body">{words.months.intro}</p>
      <Table
        caption={words.months.title}
        captionHidden
        rows={presentMonths(project, work.today)}
        empty={<EmptyState title={words.months.none} />}
        columns={[
          {
            label: words.columns.month,
            cell: (row) => (row.requestHref ? <Link href={row.requestHref}>{row.month}</Link> : row.month),
          },
          { label: words.columns.status, cell: (row) => <Badge {...row.status} /> },
          { label: words.columns.amount, cell: (row) => row.amount, numeric: true },
          {
            label: words.months.action,
            cell: (row) => (row.newHref ? <Link href={row.newHref}>{row.newText}</Link> : '–'),
          },
        ]}
      />
    </Page>
  );
};
