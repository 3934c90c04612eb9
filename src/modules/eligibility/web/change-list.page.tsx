import { Link, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, List } from '#web/list-page.tsx';
import { eligibilityMessages } from '../messages.ts';
import type { RuleChangeFilter } from '../model/change-list.ts';
import type { presentChange } from './change.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<'on', RuleChangeFilter>;
  rows: readonly ReturnType<typeof presentChange>[];
  total: number;
  provisions: readonly { value: string; label: string }[];
};

/** What changed in the rules, for the people who work with them. */
export const ChangeListPage = ({ context, list, rows, total, provisions }: Props) => {
  const { changes: words, list: common, page } = eligibilityMessages.provisions;
  const { columns } = words;
  return (
    <Page
      frame={context.frame}
      title={words.title}
      breadcrumb={[{ label: page.breadcrumb, href: '/provisions' }]}
      wide
    >
      <p>{words.intro}</p>
      <p>{words.kindsText}</p>
      <List
        {...{ context, list, rows, total }}
        words={{ ...common, ...words }}
        filters={
          <>
            <ChoiceFilter list={list} name="kind" label={columns.kind} options={words.kinds} />
            <ChoiceFilter list={list} name="provision" label={columns.provisions} options={provisions} />
          </>
        }
        columns={[
          { label: columns.on, cell: (row) => row.on, sort: 'on' },
          { label: columns.kind, cell: (row) => row.kind },
          { label: columns.provisions, cell: (row) => <ProvisionLinks links={row.provisions} /> },
          { label: columns.decisions, cell: (row) => row.decisions },
          { label: columns.effect, cell: (row) => row.effect },
        ]}
      />
    </Page>
  );
};

const ProvisionLinks = ({ links }: { links: Props['rows'][number]['provisions'] }) => (
  <ul class="sw-plain-list">
    {links.map(({ href, title }) => (
      <li>
        <Link href={href}>{title}</Link>
      </li>
    ))}
  </ul>
);
