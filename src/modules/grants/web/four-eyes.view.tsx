import { DescriptionList, Disclosure, type Fact, LinkButton, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';
import { decideFields, type FourEyesWords, presentDecision } from './four-eyes.presenter.ts';

type Props = {
  context: Context;
  words: FourEyesWords;
  /** Where the first person's form goes; the second's goes to `/decide` below it. */
  action: string;
  permissions: { prepare: string; decide: string };
  prepareFields: readonly FieldSpec[];
  /** What is proposed, beside who and why. */
  proposalOf: (decision: DecisionRow) => readonly Fact[];
  decisions: readonly DecisionRow[];
  /** Whether there is anything left to decide on. */
  isOpen: boolean;
  state: FormState;
};

/** A decision on money from hand to hand: what waits, the form of whoever is next, and all that came before. */
export const FourEyes = (props: Props) => {
  const { words, decisions, proposalOf } = props;
  const waiting = decisions.find(({ outcome }) => outcome === null);
  const earlier = decisions.filter(({ outcome }) => outcome !== null);
  const told = (decision: DecisionRow) => presentDecision(decision, proposalOf(decision), words);
  return (
    <>
      {waiting && (
        <Section title={words.waiting}>
          <DescriptionList facts={told(waiting)} />
        </Section>
      )}
      {waiting ? <DecideForm {...props} waiting={waiting} /> : <PrepareForm {...props} />}
      {earlier.length > 0 && (
        <Disclosure summary={words.earlier} open>
          {earlier.map((decision) => (
            <DescriptionList facts={told(decision)} />
          ))}
        </Disclosure>
      )}
    </>
  );
};

const PrepareForm = ({ context, words, action, permissions, prepareFields, isOpen, state }: Props) => {
  if (!isOpen) return <p class="kern-body">{words.nothing}</p>;
  if (!context.may(permissions.prepare)) return <p class="kern-body">{words.noneWaiting}</p>;
  const { csrf } = context;
  return (
    <Section title={words.prepare}>
      <CommandForm {...{ action, csrf, state }} fields={prepareFields} submit={words.submitPrepare} />
    </Section>
  );
};

const DecideForm = ({
  context,
  words,
  action,
  permissions,
  state,
  waiting,
}: Props & { waiting: DecisionRow }) => {
  if (!context.may(permissions.decide)) return null;
  if (waiting.preparedBy === context.actor.accountId)
    return (
      <LinkButton href="#main" disabledReason={words.own}>
        {words.ownTitle}
      </LinkButton>
    );
  const { csrf } = context;
  return (
    <Section title={words.decide}>
      <CommandForm
        {...{ csrf, state }}
        action={`${action}/decide`}
        fields={decideFields(words)}
        submit={words.submitDecide}
      />
    </Section>
  );
};
