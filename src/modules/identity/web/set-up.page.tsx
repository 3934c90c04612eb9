import { Hidden, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { setUpAddress } from '../addresses.ts';
import type { ChoosableLands } from '../commands/set-up.ts';
import { accountMessages } from '../messages/account.ts';

type Lands = ReturnType<ChoosableLands>;

/** The fields of the first page of a Land. There is nothing to choose where the Land has its name already. */
export function setUpFields(lands: Lands): FieldSpec[] {
  const words = accountMessages.setUp;
  const options = lands.map(({ slug, name }) => ({ value: slug, label: name }));
  return [
    ...(lands.length > 1
      ? [{ name: 'land', kind: 'choice' as const, label: words.land, hint: words.landHint, options }]
      : []),
    { name: 'operatorName', kind: 'text', label: words.operatorName },
    { name: 'displayName', kind: 'text', label: words.displayName },
    { name: 'email', kind: 'email', label: words.email },
  ];
}

type Props = { context: Context; state: FormState; link: string; lands: Lands };

/** The first page of a Land. */
export const SetUpPage = ({ context, state, link, lands }: Props) => {
  const words = accountMessages.setUp;
  return (
    <Page frame={context.frame} title={words.title} hasFaults={state.faults.length > 0}>
      <p class="kern-body">{lands.length > 1 ? words.intro : words.introOf(context.land?.name ?? '')}</p>
      <CommandForm
        action={setUpAddress()}
        csrf={context.csrf}
        state={state}
        fields={setUpFields(lands)}
        submit={words.submit}
      >
        <Hidden name="link" value={link} />
      </CommandForm>
    </Page>
  );
};
