import { Badge, Link, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter } from '#web/list-page.tsx';
import { administrationMessages } from '../messages/administration.ts';
import type { AccountFilter, AccountRow, AccountSort } from '../queries/list-accounts.ts';
import { presentAccountRow } from './account.presenter.ts';
import { roleOptions } from './account-form.ts';
import { AdministrationList } from './list-page.tsx';

type Props = {
  context: Context;
  list: ListRequest<AccountSort, AccountFilter>;
  rows: readonly AccountRow[];
  total: number;
};

export const AccountListPage = ({ context, list, rows, total }: Props) => {
  const words = administrationMessages.accounts;
  return (
    <AdministrationList
      {...{ context, list, words, total }}
      rows={rows.map((row) => presentAccountRow(row))}
      filters={
        <>
          <TextField name="name" label={words.nameFilter} type="search" value={list.filters.name} />
          <ChoiceFilter list={list} name="role" label={words.roles} options={roleOptions()} />
          <ChoiceFilter list={list} name="state" label={words.state} options={words.states} />
        </>
      }
      columns={[
        {
          label: words.name,
          cell: (row) => <Link href={row.href}>{row.name}</Link>,
          sort: 'name',
        },
        { label: words.email, cell: (row) => row.email, sort: 'email' },
        { label: words.roles, cell: (row) => row.roles },
        { label: words.organisations, cell: (row) => row.organisations },
        { label: words.state, cell: (row) => <Badge {...row.state} /> },
        { label: words.signedIn, cell: (row) => row.signedIn, sort: 'signed-in' },
      ]}
    />
  );
};
