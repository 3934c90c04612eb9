import { Badge, Link, Select, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { type ListRequest, sortBy } from '#web/list.ts';
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
  const { reading, url } = context;
  const words = administrationMessages[reading].accounts;
  return (
    <AdministrationList
      {...{ context, list, words, total }}
      rows={rows.map((row) => presentAccountRow(row, reading))}
      filters={
        <>
          <TextField name="name" label={words.nameFilter} optional value={list.filters.name} />
          <Select
            name="role"
            label={words.roles}
            optional
            value={list.filters.role}
            options={roleOptions(reading)}
          />
          <Select
            name="state"
            label={words.state}
            optional
            value={list.filters.state}
            options={Object.entries(words.states).map(([value, label]) => ({ value, label }))}
          />
        </>
      }
      columns={[
        {
          label: words.name,
          cell: (row) => <Link href={row.href}>{row.name}</Link>,
          sort: sortBy(url, list, 'name'),
        },
        { label: words.email, cell: (row) => row.email, sort: sortBy(url, list, 'email') },
        { label: words.roles, cell: (row) => row.roles },
        { label: words.organisations, cell: (row) => row.organisations },
        { label: words.state, cell: (row) => <Badge {...row.state} /> },
        { label: words.signedIn, cell: (row) => row.signedIn, sort: sortBy(url, list, 'signed-in') },
      ]}
    />
  );
};
