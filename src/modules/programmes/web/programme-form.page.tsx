import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { programmesMessages } from '../messages.ts';
import { textFields } from './programme-form.ts';

type Props = { context: Context; state: FormState; action: string; text?: string | undefined };

/** The form of a programme as its file: for a new one and for a draft. */
export const ProgrammeFormPage = ({ context, state, action, text }: Props) => {
  const { frame } = context;
  const words = programmesMessages;
  return (
    <Page
      frame={frame}
      title={text === undefined ? words.form.addTitle : words.form.changeTitle}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.detail.breadcrumb, href: '/programmes' }]}
      wide
    >
      <CommandForm
        action={action}
        csrf={context.csrf}
        state={state}
        fields={textFields()}
        values={{ text }}
        submit={words.form.save}
        draft={`programme-${action}`}
      />
    </Page>
  );
};
