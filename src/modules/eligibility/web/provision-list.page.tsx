import { formatDate } from '#ui/language.ts';
import { Link, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { eligibilityMessages } from '../messages.ts';
import type { ProvisionFilter, ProvisionRow, ProvisionSort } from '../model/provision-list.ts';
import { presentProvisionRow } from './provision.presenter.ts';

type Props = {
  context: Context;
  list: ListRequest<ProvisionSort, ProvisionFilter>;
  rows: readonly ProvisionRow[];
  total: number;
};

/** Every rule that is held, with its version of today. */
export const ProvisionListPage = ({ context, list, rows, total }: Props) => {
  const { work } = context;
  const { list: words, proofs } = eligibilityMessages.provisions;
  return (
    <ListPage
      {...{ context, list, total }}
      words={{ ...words, intro: words.intro(formatDate(work.today)) }}
      rows={rows.map((row) => presentProvisionRow(row))}
      actions={
        <p>
          <Link href="/provisions/changes">{words.toChanges}</Link>
        </p>
      }
      filters={
        <>
          <TextField name="text" label={words.search} type="search" value={list.filters.text} />
          <ChoiceFilter list={list} name="proof" label={words.columns.proof} options={proofs} />
        </>
      }
      columns={[
        {
          label: words.columns.title,
          cell: (row) => <Link href={row.href}>{row.title}</Link>,
          sort: 'title',
        },
        { label: words.columns.version, cell: (row) => row.version },
        { label: words.columns.valid, cell: (row) => row.valid, sort: 'from' },
        { label: words.columns.proof, cell: (row) => row.proof },
      ]}
    />
  );
};
