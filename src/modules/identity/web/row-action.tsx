import { ActionForm, Button } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';

/** One step of one row: the label names the row for those who hear the page. */
export const RowAction = ({
  context,
  action,
  label,
  what,
}: {
  context: Context;
  action: string;
  label: string;
  what: string;
}) => (
  <ActionForm action={action} csrf={context.csrf} commandId={context.work.newId()}>
    <Button kind="tertiary">
      {label}
      <span class="kern-sr-only">: {what}</span>
    </Button>
  </ActionForm>
);
