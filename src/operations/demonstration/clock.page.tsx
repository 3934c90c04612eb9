import { formatDate } from '#ui/language.ts';
import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { clockAddress } from './addresses.ts';
import { demonstrationMessages } from './messages.ts';

export const clockFields = (): FieldSpec[] => [
  { name: 'day', kind: 'date', label: demonstrationMessages.day },
];

export const ClockPage = ({ context, state }: { context: Context; state: FormState }) => {
  const { frame, work } = context;
  return (
    <Page
      frame={frame}
      title={demonstrationMessages.title}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
    >
      <p class="kern-body">{demonstrationMessages.text}</p>
      <p class="kern-body">{demonstrationMessages.today(formatDate(work.today))}</p>
      <CommandForm
        action={clockAddress()}
        csrf={context.csrf}
        state={state}
        fields={clockFields()}
        submit={demonstrationMessages.move}
      />
    </Page>
  );
};
