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
  return (
    <Page frame={context.frame} title={accountMessages.roles.title}>
      {refusal && <Refusal title={accountMessages.roles.title} {...refusal} />}
      <p class="kern-body">
        {memberships.length > 0 ? accountMessages.roles.intro : accountMessages.own.noRoles}
      </p>
      <Cards>
        {memberships.map((membership) => (
          <Card title={roleNames[membership.role as RoleName]} preline={membership.organisationName}>
            {membership.id === context.actor.membershipId ? (
              <p class="kern-body">{accountMessages.roles.current}</p>
            ) : (
              <ActionForm action={rolesAddress()} csrf={context.csrf} commandId={context.work.newId()}>
                <Hidden name="membershipId" value={membership.id} />
                <Button kind="secondary">
                  {accountMessages.roles.choose}
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
