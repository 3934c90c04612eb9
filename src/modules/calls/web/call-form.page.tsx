import { FieldRow, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm, Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { callsMessages } from '../messages.ts';
import type { CallDetail } from '../queries/find-call.ts';
import { allCallFields, callFields, callValues, criteriaRows } from './call-form.ts';
import { committeeFields } from './committee-rules.tsx';

type Props = {
  context: Context;
  state: FormState;
  call?: CallDetail | undefined;
  programmes?: readonly { value: string; label: string }[];
};

/** Preparing a call, and changing its draft. */
export const CallFormPage = ({ context, state, call, programmes = [] }: Props) => {
  const { frame } = context;
  const { form: words, committeeRules: committee } = callsMessages;
  const values = call && callValues(call);
  const title = call ? words.changeTitle : words.createTitle;
  const programme = {
    name: 'programmeId',
    kind: 'choice',
    label: words.programme,
    options: programmes,
  } as const;
  return (
    <Page
      frame={frame}
      title={title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: callsMessages.call.breadcrumb, href: '/calls' }]}
    >
      <CommandForm
        action={call ? `/calls/${call.id}/change` : '/calls/new'}
        csrf={context.csrf}
        state={state}
        fields={call ? callFields() : [programme, ...callFields()]}
        compared={allCallFields()}
        values={values}
        submit={words.save}
        draft={`call-${call?.id ?? 'new'}`}
      >
        <Section title={committee.formTitle}>
          <p class="kern-body">{committee.formHint}</p>
          <Fields fields={committeeFields()} values={values} />
        </Section>
        <Section title={words.criteria}>
          <p class="kern-body">{words.criteriaHint}</p>
          {criteriaRows().map((row, index) => (
            <FieldRow legend={words.criterion(index + 1)}>
              <Fields fields={row} values={values} />
            </FieldRow>
          ))}
        </Section>
      </CommandForm>
    </Page>
  );
};
