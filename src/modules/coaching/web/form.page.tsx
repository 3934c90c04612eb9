import type { Child } from 'hono/jsx';
import type { CaseDetail } from '#modules/participants/index.ts';
import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { coachingMessages } from '../messages.ts';

type Props = {
  context: Context;
  state: FormState;
  person: CaseDetail;
  title: string;
  action: string;
  fields: readonly FieldSpec[];
  compared?: readonly FieldSpec[];
  values?: Readonly<Record<string, unknown>>;
  submit: string;
  children?: Child;
};

/** A form about one person: always with the name above, and the way back to them. Nothing of it is kept as a draft. */
export const CaseFormPage = ({ context, state, person, title, children, ...form }: Props) => {
  const { frame } = context;
  const name = `${person.firstName} ${person.familyName}`;
  return (
    <Page
      frame={frame}
      title={title}
      preline={name}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: coachingMessages.case.breadcrumb, href: '/today' },
        { label: name, href: `/coaching/${person.participantId}` },
      ]}
    >
      <CommandForm csrf={context.csrf} state={state} {...form}>
        {children}
      </CommandForm>
    </Page>
  );
};
