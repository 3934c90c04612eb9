import type { Child } from 'hono/jsx';
import { ActionForm, Hidden } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { signInAsPersonAddress } from '../addresses.ts';

type Props = { context: Context; membershipId: string; children: Child; after?: Child };

/** The button by which a visitor of a demonstration becomes one of its people. */
export const SignInAs = ({ context, membershipId, children, after }: Props) => (
  <ActionForm action={signInAsPersonAddress()} csrf={context.csrf}>
    <Hidden name="membershipId" value={membershipId} />
    <button type="submit">{children}</button>
    {after}
  </ActionForm>
);
