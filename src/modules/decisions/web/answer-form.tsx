import { DescriptionList, Disclosure, type Fact, LinkButton } from '#ui/parts.ts';
import type { ActOn, Offer } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { StepForm } from '#web/step-form.tsx';
import { decisionWords } from '../messages.ts';

/** A subject with what was prepared on it, if anything was. */
type Answerable = ActOn & { readonly waiting: { readonly preparedBy: string } | undefined };

type Answer<Of> = Pick<Offer<Of & ActOn>, 'label' | 'step' | 'isOpen'> & {
  /** The text that whoever prepared it reads in place of the form. */
  readonly own: () => string;
};

/** Returns when the second person is asked: once something is prepared, and never whoever prepared it. */
export const offerAnswer = <Of extends Answerable>({ own, isOpen, ...offer }: Answer<Of>): Offer<Of> => ({
  ...offer,
  isOpen: (record, context) => record.waiting !== undefined && isOpen?.(record, context) !== false,
  notNow: ({ waiting }, { actor }) => (waiting?.preparedBy === actor.accountId ? own() : undefined),
});

type Props<Of extends Answerable> = {
  context: Context;
  record: Of;
  step: Step<Of>;
  failed: FormState | undefined;
  /** The heading of the form; whoever prepared it reads none. */
  title?: string;
  /** The button that is not theirs. */
  ownTitle?: string;
};

/** The form of the second person; for the first, why it is not theirs. */
export const AnswerForm = <Of extends Answerable>({
  title,
  ownTitle = decisionWords.ownTitle,
  ...form
}: Props<Of>) => (
  <StepForm
    {...form}
    title={form.record.waiting?.preparedBy === form.context.actor.accountId ? undefined : title}
    otherwise={(reason) => (
      <LinkButton href="#main" disabledReason={reason}>
        {ownTitle}
      </LinkButton>
    )}
  />
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
