import { formatInstant, formatMoney } from '#ui/language.ts';
import { Alert, Section } from '#ui/parts.ts';
import { programmesMessages } from '../messages.ts';
import { say } from './evidence.presenter.ts';
import type { OpenFlag } from './flags.ts';

/** Amounts that cannot be right: why, what was probably meant, and who stands by them. */
export function Flags({ flags }: { flags: readonly OpenFlag[] }) {
  const words = programmesMessages.flags;
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
        </Alert>
      ))}
    </Section>
  );
}
