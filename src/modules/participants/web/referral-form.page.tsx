import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { participantsMessages } from '../messages.ts';

type Props = { context: Context; state: FormState; fields: readonly FieldSpec[] };

export const ReferralFormPage = ({ context, state, fields }: Props) => {
  const { frame } = context;
  const words = participantsMessages;
  return (
    <Page
      frame={frame}
      title={words.referral.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.person.breadcrumb, href: '/people' }]}
    >
      <CommandForm
        action="/people/new"
        csrf={context.csrf}
        state={state}
        fields={fields}
        submit={words.referral.save}
      />
    </Page>
  );
};
