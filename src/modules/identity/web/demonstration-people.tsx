import { ActionForm, Card, Cards, Disclosure } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { signInAsPersonAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';
import { type RoleName, roleNames } from '../messages.ts';
import type { MembershipRow } from '../queries/list-memberships.ts';

/** The order along the line: from the ministry to the person, then those who look on. */
const ORDER: readonly string[] = [
  'programme-office',
  'district-office',
  'provider',
  'committee-member',
  'grant-officer',
  'jobcenter',
  'coach',
  'instructor',
  'signatory',
  'participant',
  'auditor',
  'administrator',
];
const SHOWN = 6;

type Props = { context: Context; people: readonly MembershipRow[] };

/** The people of a demonstration, role by role; one click and you are one of them. */
export const DemonstrationPeople = ({ context, people }: Props) => {
  const byRole = Map.groupBy(people, (person) => person.role);
  const roles = [...byRole.keys()].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return (
    <Cards>
      {roles.map((role) => (
        <Card title={roleNames[role as RoleName]} level={3}>
          <People context={context} people={byRole.get(role)?.slice(0, SHOWN) ?? []} />
          <Others context={context} people={byRole.get(role)?.slice(SHOWN) ?? []} />
        </Card>
      ))}
    </Cards>
  );
};

const Others = ({ context, people }: Props) =>
  people.length === 0 ? null : (
    <Disclosure summary={accountMessages.signIn.others(String(people.length))}>
      <People context={context} people={people} />
    </Disclosure>
  );

/** One form for all of them: hundreds of forms would make up most of the page. */
const People = ({ context, people }: Props) => {
  const words = accountMessages.signIn;
  return (
    <ActionForm action={signInAsPersonAddress()} csrf={context.csrf}>
      <ul class="sw-people">
        {people.map(({ id, personName, organisationName }) => (
          <li>
            <button type="submit" name="membershipId" value={id}>
              <span class="kern-sr-only">{words.as}: </span>
              {personName}
            </button>
            <span class="sw-people__where">{organisationName}</span>
          </li>
        ))}
      </ul>
    </ActionForm>
  );
};
