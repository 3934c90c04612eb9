import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

type LinkProps = { href: string; icon?: IconName | undefined; download?: boolean; children: Child };

/** A link in running text, in a cell or on its own line. */
export const Link = ({ href, icon, download, children }: LinkProps) => (
  <a class="kern-link" href={href} download={download}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
);
