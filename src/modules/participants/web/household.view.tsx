import type { IsoDate } from '#kernel/calendar.ts';
import { contains } from '#kernel/period.ts';
import { formatDate, formatPeriod } from '#ui/language.ts';
import { Actions, LinkButton, Section, Table } from '#ui/parts.ts';
import { joinHouseholdAddress, leaveHouseholdAddress } from '../addresses.ts';
import type { HouseholdMember } from '../household.store.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { fullName } from './person.presenter.ts';

type Props = { person: PersonDetail; members: readonly HouseholdMember[] | null; today: IsoDate };

/** The people who live with somebody and take part with them. */
export const Household = ({ person, members, today }: Props) => {
  if (members === null) return null;
  const words = participantsMessages.household;
  const now = members.filter(({ valid }) => contains(valid, today));
  const isSingleParent =
    now.some(({ role }) => role === 'child') && now.every(({ role }) => role === 'child');
  return (
    <Section title={words.title}>
      <p>{members.length === 0 ? words.empty : isSingleParent ? words.singleParent : words.text}</p>
      {members.length > 0 && (
        <Table
          caption={words.title}
          captionHidden
          rows={members}
          columns={[
            { label: words.columns.name, cell: fullName },
            { label: words.columns.role, cell: ({ role }) => words.roles[role] },
            { label: words.columns.birthDate, cell: ({ birthDate }) => formatDate(birthDate) },
            { label: words.columns.period, cell: ({ valid }) => formatPeriod(valid) },
          ]}
        />
      )}
      {person.status !== 'ended' && (
        <Actions>
          <LinkButton href={joinHouseholdAddress(person.id)}>{words.join}</LinkButton>
          {now.length > 0 && (
            <LinkButton href={leaveHouseholdAddress(person.id)} kind="tertiary">
              {words.leave}
            </LinkButton>
          )}
        </Actions>
      )}
    </Section>
  );
};
