import type { Child } from 'hono/jsx';

/** Details that few need: folded, opened without a script. */
export const Disclosure = ({
  summary,
  open,
  children,
}: {
  summary: string;
  open?: boolean;
  children: Child;
}) => (
  <details class="sw-disclosure" open={open}>
    <summary>{summary}</summary>
    <div class="sw-disclosure__body">{children}</div>
  </details>
);
