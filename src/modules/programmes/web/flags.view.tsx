import { formatInstant, formatMoney } from '#ui/language.ts';
import { Alert, Section } from '#ui/parts.ts';
import { type Act, offered } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import { type FormState, freshForm } from '#web/handle-form.ts';
import { confirmAmountAddress } from '../addresses.ts';
import { programmesMessages } from '../messages.ts';
import type { ProgrammeDetail } from '../queries/programmes.ts';
import { confirmFields } from './confirm-fields.ts';
import { say } from './evidence.presenter.ts';
import type { OpenFlag } from './flags.ts';

type Props<Programme extends ProgrammeDetail> = {
  context: Context;
  programme: Programme;
  flags: readonly OpenFlag[];
  state: FormState;
  confirm: Act<Programme>;
};

/** Amounts that cannot be right: why, what was probably meant, and the form to answer for them by name. */
export function Flags<Programme extends ProgrammeDetail>({
  context,
  programme,
  flags,
  state,
  confirm,
}: Props<Programme>) {
  const words = programmesMessages.flags;
  const mayConfirm = offered(confirm, programme, context) !== undefined;
  return (
    <Section title={words.title}>
      <p class="kern-body">{words.text}</p>
      {flags.map((flag) => (
        <Alert
          tone={flag.confirmation ? 'info' : 'danger'}
          title={words.stated(flag.stated, formatMoney(flag.amountCents))}
          level={3}
        >
          <p>{say(flag.reason)}</p>
          {flag.suggestion && (
            <p>
              {words.suggestion(formatMoney(flag.suggestion.amountCents))} {say(flag.suggestion.text)}
            </p>
          )}
          {flag.confirmation && (
            <p>
              <strong>
                {words.confirmed(
                  flag.confirmation.name,
                  formatInstant(flag.confirmation.at),
                  flag.confirmation.reason,
                )}
              </strong>
            </p>
          )}
          {mayConfirm && !flag.confirmation && (
            <>
              <p>{words.instead}</p>
              <CommandForm
                action={confirmAmountAddress(programme.id)}
                csrf={context.csrf}
                state={state.input?.path === flag.path ? state : freshForm(context)}
                fields={confirmFields()}
                submit={words.confirm}
                hidden={{ path: flag.path, amountCents: String(flag.amountCents) }}
              />
            </>
          )}
        </Alert>
      ))}
    </Section>
  );
}
