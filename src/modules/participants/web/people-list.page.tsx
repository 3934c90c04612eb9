import { Actions, Badge, Link, LinkButton, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { ChoiceFilter, ListPage } from '#web/list-page.tsx';
import { participantsMessages } from '../messages.ts';
import type { PersonFilter, PersonListRow, PersonSort } from '../queries/list-people.ts';
import { presentPersonRow } from './person.presenter.ts';
import { statusChoices } from './status-choices.ts';

type Props = {
  context: Context;
  list: ListRequest<PersonSort, PersonFilter>;
  rows: readonly PersonListRow[];
  total: number;
};

export const PeopleListPage = ({ context, list, rows, total }: Props) => {
  const { actor } = context;
  const words = participantsMessages.list;
  const mayRefer = context.may('participants.refer-person');
  return (
    <ListPage
      {...{ context, list, total }}
      words={mayRefer ? words : { ...words, emptyText: words.emptyTextCoach }}
      rows={rows.map((row) => presentPersonRow(row, actor.role))}
      actions={
        mayRefer && (
          <Actions>
            <LinkButton href="/people/new" kind="primary">
              {words.refer}
            </LinkButton>
            <LinkButton href="/people/pseudonym" kind="tertiary">
              {participantsMessages.pseudonym.link}
            </LinkButton>
          </Actions>
        )
      }
      filters={<Filters context={context} list={list} />}
      columns={[
        {
          label: words.columns.name,
          cell: (row) => <Link href={row.href}>{row.name}</Link>,
          sort: 'name',
        },
        { label: words.columns.number, cell: (row) => row.number },
        {
          label: words.columns.status,
          cell: (row) => <Badge {...row.status} />,
          sort: 'status',
        },
        { label: words.columns.since, cell: (row) => row.since, sort: 'since' },
        ...(mayRefer ? [{ label: words.columns.coach, cell: (row: { coach: string }) => row.coach }] : []),
        { label: words.columns.stay, cell: (row) => row.stay },
        ...(mayRefer
          ? [{ label: words.columns.exception, cell: (row: { exception: string }) => row.exception }]
          : []),
      ]}
    />
  );
};

const Filters = ({ context, list }: Pick<Props, 'context' | 'list'>) => {
  const words = participantsMessages.list;
  const { status, stay } = words.columns;
  return (
    <>
      <TextField name="name" label={words.search} type="search" value={list.filters.name} />
      <ChoiceFilter list={list} name="status" label={status} options={statusChoices()} />
      <ChoiceFilter list={list} name="stay" label={stay} options={[{ value: 'over', label: words.runOut }]} />
      {context.may('participants.refer-person') && <DecisionFilters list={list} />}
    </>
  );
};

/** What was decided about people is the Jobcenter's alone to know. */
const DecisionFilters = ({ list }: Pick<Props, 'list'>) => {
  const { exceptions, touched } = participantsMessages;
  return (
    <>
      <ChoiceFilter
        list={list}
        name="exception"
        label={exceptions.title}
        options={[{ value: 'yes', label: exceptions.filter }]}
      />
      <ChoiceFilter
        list={list}
        name="touched"
        label={touched.title}
        options={[{ value: 'open', label: touched.filter }]}
      />
    </>
  );
};
