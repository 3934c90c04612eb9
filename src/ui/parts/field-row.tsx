import type { Child } from 'hono/jsx';

/** Short fields that belong together, beside each other where there is room: one line of a list. */
export const FieldRow = ({ legend, children }: { legend: string; children: Child }) => (
  <fieldset class="kern-fieldset sw-row-fields">
    <legend class="kern-label">{legend}</legend>
    <div class="sw-row-fields__body">{children}</div>
  </fieldset>
);
