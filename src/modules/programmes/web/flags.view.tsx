import { formatInstant, formatMoney } from '#ui/language.ts';
import { Alert, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import { type FormState, freshForm } from '#web/handle-form.ts';
import { programmesMessages } from '../messages.ts';
import type { ProgrammeDetail } from '../queries/programmes.ts';
import type { OpenFlag } from './flags.ts';
import { say } from './programme.presenter.ts';
import { confirmFields } from './programme-form.ts';

type Props = { context: Context; programme: ProgrammeDetail; flags: readonly OpenFlag[]; state: FormState };

/** Amounts that cannot be right: why, what was probably meant, and the form to answer for them by name. */
export const Flags = ({ context, programme, flags, state }: Props) => {
  const words = programmesMessages.flags;
  const mayConfirm = programme.status === 'draft' && context.may('programmes.confirm-amount');
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
                action={`/programmes/${programme.id}/confirm-amount`}
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
};
