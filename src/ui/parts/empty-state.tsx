import type { Child } from 'hono/jsx';

/** Where nothing is yet: what would stand here, and how it comes about. */
export const EmptyState = ({ title, children }: { title: string; children?: Child }) => (
  <div class="sw-empty">
    <p class="sw-empty__title">{title}</p>
    {children}
  </div>
);
