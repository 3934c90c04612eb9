import type { Child } from 'hono/jsx';
import { FormContext } from '#ui/parts/form-state.ts';
import { Actions, Alert, Button, ErrorSummary, FORM_FIELDS, Hidden } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { accountMessages } from '../messages/account.ts';

type Props = {
  context: Context;
  /** The way the browser uses it: making a passkey or signing in with one. */
  what: 'make' | 'use';
  action: string;
  /** The address of the challenge. */
  options: string;
  submit: string;
  state?: FormState;
  children?: Child;
};

/** A form that the browser's authenticator fills in. Without its script the page says so and shows no dead button. */
export const PasskeyForm = ({ context, what, action, options, submit, state, children }: Props) => {
  const words = accountMessages.passkey;
  const faults = state?.faults ?? [];
  return (
    <div>
      <p class="kern-body" data-without-script>
        {words.needsScript}
      </p>
      <div data-with-script hidden>
        <form class="sw-form" method="post" action={action} data-passkey={what} data-options={options}>
          <div data-failed hidden>
            <Alert tone="warning" title={words.failed} level={3} live />
          </div>
          <Hidden name={FORM_FIELDS.csrf} value={context.csrf} />
          <Hidden name={FORM_FIELDS.command} value={state?.commandId} />
          <Hidden name="credential" value="" />
          <FormContext.Provider value={{ scope: 'field', input: state?.input, faults }}>
            <ErrorSummary faults={faults} />
            {children}
          </FormContext.Provider>
          <Actions>
            <Button>{submit}</Button>
          </Actions>
        </form>
      </div>
      <script src={context.asset('passkey.js')} defer />
    </div>
  );
};
