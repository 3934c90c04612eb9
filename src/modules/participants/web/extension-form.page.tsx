import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { fullName } from './person.presenter.ts';

type Props = {
  context: Context;
  state: FormState;
  person: PersonDetail;
  intro: string;
  fields: readonly FieldSpec[];
};

/** Until when a stay goes on. */
export const ExtensionFormPage = ({ context, state, person, intro, fields }: Props) => {
  const { frame } = context;
  const { extension: words, person: common } = participantsMessages;
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={fullName(person)}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: common.breadcrumb, href: '/people' },
        { label: fullName(person), href: `/people/${person.id}` },
      ]}
    >
      <p>{intro}</p>
      <CommandForm
        action={`/people/${person.id}/extend`}
        csrf={context.csrf}
        state={state}
        fields={fields}
        submit={words.save}
      />
    </Page>
  );
};
