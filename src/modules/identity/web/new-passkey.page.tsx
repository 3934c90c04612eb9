import { Page, Refusal, TextField } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { addPasskeyAddress, offerPasskeyAddress, ownAccountAddress } from '../addresses.ts';
import { isEnrolling } from '../commands/switch-role.ts';
import { accountMessages } from '../messages/account.ts';
import { PasskeyForm } from './passkey-form.tsx';

/** The page that makes a passkey on this device. */
export const NewPasskeyPage = ({ context, state }: { context: Context; state: FormState }) => {
  const words = accountMessages.newPasskey;
  const title = isEnrolling(context.actor) ? words.welcomeTitle : words.title;
  return (
    <Page
      frame={context.frame}
      title={title}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.breadcrumb, href: ownAccountAddress() }]}
    >
      {state.refusal && <Refusal title={title} {...state.refusal} />}
      <p class="kern-body">{words.text}</p>
      <PasskeyForm
        context={context}
        what="make"
        action={addPasskeyAddress()}
        options={offerPasskeyAddress()}
        submit={words.make}
        state={state}
      >
        <TextField name="label" label={words.label} hint={words.labelHint} maxlength={100} />
      </PasskeyForm>
    </Page>
  );
};
