import type { Child } from 'hono/jsx';
import { words } from '../words.ts';
import { Icon, type IconName } from './icon.tsx';

type Look = {
  kind?: 'primary' | 'secondary' | 'tertiary';
  icon?: IconName | undefined;
  /** The reason why the action is not open to this person now. It stands in place of the button, as text. */
  disabledReason?: string | undefined;
  children: Child;
};

type ButtonProps = Look & { name?: string; value?: string; formaction?: string };

/** Sends the form it stands in. */
export const Button = ({ kind = 'primary', icon, disabledReason, children, ...attributes }: ButtonProps) =>
  disabledReason ? (
    <NotPossible action={children} reason={disabledReason} />
  ) : (
    <button type="submit" class={`kern-btn kern-btn--${kind}`} {...attributes}>
      <Label icon={icon}>{children}</Label>
    </button>
  );

/**
 * A hidden button that answers the Enter key as the one at the end of the form would, if others stand before it. Nobody
 * sees it or comes to it by Tab: the real button is there for them.
 */
export const DefaultSubmit = () => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: out of the tab order, it never has the focus
  <button type="submit" class="kern-sr-only" tabindex={-1} aria-hidden="true" />
);

type LinkButtonProps = Look & { href: string };

/** A link that leads to the page on which something is done. */
export const LinkButton = ({ kind = 'secondary', icon, disabledReason, children, href }: LinkButtonProps) =>
  disabledReason ? (
    <NotPossible action={children} reason={disabledReason} />
  ) : (
    <a class={`kern-btn kern-btn--${kind}`} href={href}>
      <Label icon={icon}>{children}</Label>
    </a>
  );

/** Several actions in a row, the usual one first. */
export const Actions = ({ children }: { children: Child }) => <div class="sw-actions">{children}</div>;

// A greyed-out button cannot be reached by keyboard and tells nobody why; a sentence does both.
const NotPossible = ({ action, reason }: { action: Child; reason: string }) => (
  <p class="sw-not-possible kern-body">
    <span class="sw-not-possible__action">{action}</span>{' '}
    <span class="sw-not-possible__reason">
      {words.notPossible} {reason}
    </span>
  </p>
);

const Label = ({ icon, children }: { icon: IconName | undefined; children: Child }) => (
  <>
    {icon && <Icon name={icon} />}
    <span class="kern-label">{children}</span>
  </>
);
