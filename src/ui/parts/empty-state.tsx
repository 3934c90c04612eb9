import type { Child } from 'hono/jsx';

/** The text for an empty place: what would stand here, and how it comes about. */
export const EmptyState = ({ title, children }: { title: string; children?: Child }) => (
  <div class="sw-empty">
    <p class="sw-empty__title">{title}</p>
    {children}
  </div>
);
