import { formatInstant } from '#ui/language.ts';
import { Actions, LinkButton, Prose, Section, Table } from '#ui/parts.ts';
import { joinPeopleAddress, separatePersonAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';

type Props = { person: PersonDetail };

/** The other records of the same human: whether the Land keeps any, and what was found out about it. */
export const Matches = ({ person }: Props) => {
  const words = participantsMessages.match;
  return (
    <Section title={words.title}>
      <p>{person.isKeptTwice ? words.keptTwice : words.keptOnce}</p>
      {person.matches.length > 0 && (
        <Table
          caption={words.title}
          captionHidden
          rows={person.matches}
          columns={[
            { label: words.columns.when, cell: ({ decidedAt }) => formatInstant(new Date(decidedAt)) },
            { label: words.columns.what, cell: ({ kind }) => words.kinds[kind] },
            { label: words.columns.by, cell: ({ decidedBy }) => decidedBy ?? words.elsewhere },
            { label: words.columns.reason, cell: ({ reason }) => (reason ? <Prose text={reason} /> : '–') },
          ]}
        />
      )}
      <Actions>
        <LinkButton href={joinPeopleAddress(person.id)} kind="tertiary">
          {words.join}
        </LinkButton>
        {person.isKeptTwice && (
          <LinkButton href={separatePersonAddress(person.id)} kind="tertiary">
            {words.separate}
          </LinkButton>
        )}
      </Actions>
    </Section>
  );
};
