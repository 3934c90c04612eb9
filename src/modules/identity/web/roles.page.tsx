import { ActionForm, Button, Card, Cards, Hidden, Page, Refusal } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { rolesAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';
import { type RoleName, roleNames } from '../messages.ts';
import type { MembershipRow } from '../queries/list-memberships.ts';

type Props = {
  context: Context;
  memberships: readonly MembershipRow[];
  refusal?: FormState['refusal'];
};

/** The roles that a person holds today, to choose the one they act in. */
export const RolesPage = ({ context, memberships, refusal }: Props) => {
  const words = accountMessages;
  return (
    <Page frame={context.frame} title={words.roles.title}>
      {refusal && <Refusal title={words.roles.title} {...refusal} />}
      <p class="kern-body">{memberships.length > 0 ? words.roles.intro : words.own.noRoles}</p>
      <Cards>
        {memberships.map((membership) => (
          <Card title={roleNames[membership.role as RoleName]} preline={membership.organisationName}>
            {membership.id === context.actor.membershipId ? (
              <p class="kern-body">{words.roles.current}</p>
            ) : (
              <ActionForm action={rolesAddress()} csrf={context.csrf} commandId={context.work.newId()}>
                <Hidden name="membershipId" value={membership.id} />
                <Button kind="secondary">
                  {words.roles.choose}
                  <span class="kern-sr-only">: {membership.organisationName}</span>
                </Button>
              </ActionForm>
            )}
          </Card>
        ))}
      </Cards>
    </Page>
  );
};
