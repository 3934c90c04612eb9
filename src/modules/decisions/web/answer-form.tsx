import { DescriptionList, Disclosure, type Fact, LinkButton } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';

type Props = {
  context: Context;
  /** The account of whoever prepared it. */
  preparedBy: string;
  action: string;
  state: FormState;
  fields: readonly FieldSpec[];
  submit: string;
  /** The text that whoever prepared it reads in place of the form: the button that is not theirs, and why. */
  own: { title: string; why: string };
};

/** The form of the second person; for the first, why it is not theirs. */
export const AnswerForm = ({ context, preparedBy, own, ...form }: Props) =>
  preparedBy === context.actor.accountId ? (
    <LinkButton href="#main" disabledReason={own.why}>
      {own.title}
    </LinkButton>
  ) : (
    <CommandForm csrf={context.csrf} {...form} />
  );

type EarlierProps = { title: string; attempts: readonly (readonly Fact[])[]; open: boolean };

/** The attempts before, of which each came to an end. */
export const EarlierAttempts = ({ title, attempts, open }: EarlierProps) =>
  attempts.length === 0 ? null : (
    <Disclosure summary={title} open={open}>
      {attempts.map((facts) => (
        <DescriptionList facts={facts} />
      ))}
    </Disclosure>
  );
