import { ActionForm, Button, Card, Cards, Hidden, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { identityMessages, type RoleName, roleNames } from '../messages.ts';
import type { MembershipRow } from '../queries/list-memberships.ts';

/** The people of a demonstration, role by role. */
export const DemonstrationPeople = ({
  context,
  people,
}: {
  context: Context;
  people: readonly MembershipRow[];
}) => {
  const words = identityMessages[context.reading];
  const byRole = Map.groupBy(people, (person) => person.role);
  return (
    <Cards>
      {[...byRole].map(([role, members]) => (
        <Card title={roleNames[context.reading][role as RoleName]} level={3}>
          <ul class="sw-plain-list">
            {members.map((person) => (
              <li>
                <ActionForm action="/demonstration/sign-in" csrf={context.csrf}>
                  <Hidden name="membershipId" value={person.id} />
                  <p class="kern-body">
                    <strong>{person.personName}</strong>
                    <br />
                    {person.organisationName}
                  </p>
                  <Button kind="secondary">
                    {words.signIn.as}
                    <span class="kern-sr-only">: {person.personName}</span>
                  </Button>
                </ActionForm>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </Cards>
  );
};

export const SignInPage = ({ context, people }: { context: Context; people: readonly MembershipRow[] }) => {
  const words = identityMessages[context.reading];
  return (
    <Page frame={context.frame} title={words.signIn.title} notice={context.notice}>
      {people.length > 0 && (
        <Section title={context.frame.demonstration ?? ''}>
          <p class="kern-body">{words.signIn.demonstrationIntro}</p>
          <DemonstrationPeople context={context} people={people} />
        </Section>
      )}
    </Page>
  );
};

export const RolesPage = ({
  context,
  memberships,
}: {
  context: Context;
  memberships: readonly MembershipRow[];
}) => {
  const words = identityMessages[context.reading];
  return (
    <Page frame={context.frame} title={words.roles.title}>
      <p class="kern-body">{words.roles.intro}</p>
      <Cards>
        {memberships.map((membership) => (
          <Card
            title={roleNames[context.reading][membership.role as RoleName]}
            preline={membership.organisationName}
          >
            {membership.id === context.actor.membershipId ? (
              <p class="kern-body">{words.roles.current}</p>
            ) : (
              <ActionForm action="/roles" csrf={context.csrf} commandId={context.work.newId()}>
                <Hidden name="membershipId" value={membership.id} />
                <Button kind="secondary">{words.roles.choose}</Button>
              </ActionForm>
            )}
          </Card>
        ))}
      </Cards>
    </Page>
  );
};
