import { words } from '../words.ts';

export type Crumb = { readonly label: string; readonly href: string };

/** The way back up, from the home page to the page above this one. */
export const Breadcrumb = ({ crumbs }: { crumbs: readonly Crumb[] }) =>
  crumbs.length === 0 ? null : (
    <nav class="sw-breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li>
            <a class="kern-link kern-link--small kern-link--no-visited-state" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
