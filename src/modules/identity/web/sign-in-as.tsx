import type { Child } from 'hono/jsx';
import { ActionForm, Hidden } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { signInAsPersonAddress } from '../addresses.ts';

type Props = {
  context: Context;
  membershipId: string;
  /** The page to see then; without it the home of the person. */
  to?: string | undefined;
  children: Child;
};

/** The button by which a visitor of a demonstration becomes one of its people. */
export const SignInAs = ({ context, membershipId, to, children }: Props) => (
  <ActionForm action={signInAsPersonAddress()} csrf={context.csrf}>
    <Hidden name="membershipId" value={membershipId} />
    <Hidden name="returnTo" value={to} />
    <button type="submit">{children}</button>
  </ActionForm>
);
