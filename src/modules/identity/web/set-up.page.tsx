import { Hidden, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { setUpAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';

export function setUpFields(): FieldSpec[] {
  const words = accountMessages.setUp;
  return [
    { name: 'landName', kind: 'text', label: words.landName, hint: words.landHint },
    { name: 'operatorName', kind: 'text', label: words.operatorName },
    { name: 'displayName', kind: 'text', label: words.displayName },
    { name: 'email', kind: 'email', label: words.email },
  ];
}

/** The first page of an empty installation. */
export const SetUpPage = ({ context, state, link }: { context: Context; state: FormState; link: string }) => {
  const words = accountMessages.setUp;
  return (
    <Page frame={context.frame} title={words.title} hasFaults={state.faults.length > 0}>
      <p class="kern-body">{words.intro}</p>
      <CommandForm
        action={setUpAddress()}
        csrf={context.csrf}
        state={state}
        fields={setUpFields()}
        submit={words.submit}
      >
        <Hidden name="link" value={link} />
      </CommandForm>
    </Page>
  );
};
