import { formatDate } from '#ui/language.ts';
import { Actions, LinkButton, Prose, Section, Table } from '#ui/parts.ts';
import { offerHandOverAddress, withdrawHandOverAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';

type Props = { person: PersonDetail };

/** The offers of a participation to other bodies with their answers, where its programme lets it be handed over. */
export const HandOvers = ({ person }: Props) => {
  const { handOvers: rows, status, consents } = person;
  if (!consents.includes('hand-over')) return null;
  const words = participantsMessages.handOver;
  const isOpen = rows.some((row) => row.status === 'offered');
  return (
    <Section title={words.title}>
      {rows.length > 0 && (
        <Table
          caption={words.title}
          captionHidden
          rows={rows}
          columns={[
            { label: words.columns.to, cell: ({ to }) => to },
            { label: words.columns.offered, cell: ({ offeredOn }) => formatDate(offeredOn) },
            { label: words.columns.status, cell: (row) => words.statuses[row.status] },
            {
              label: words.columns.settled,
              cell: ({ settledOn }) => (settledOn ? formatDate(settledOn) : '–'),
            },
            { label: words.columns.answer, cell: ({ answer }) => (answer ? <Prose text={answer} /> : '–') },
          ]}
        />
      )}
      {status !== 'ended' && (
        <Actions>
          <LinkButton
            href={isOpen ? withdrawHandOverAddress(person.id) : offerHandOverAddress(person.id)}
            kind="tertiary"
          >
            {isOpen ? words.withdraw : words.offer}
          </LinkButton>
        </Actions>
      )}
    </Section>
  );
};
