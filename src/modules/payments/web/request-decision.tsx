import {
  AnswerForm,
  type Decided,
  EarlierAttempts,
  type Named,
  presentAttempt,
  type Undecided,
} from '#modules/decisions/index.ts';
import { Alert, DescriptionList, type Fact, Section } from '#ui/parts.ts';
import { CommandForm } from '#web/form-view.tsx';
import { type FormState, freshForm } from '#web/handle-form.ts';
import { checkRequestAddress, releasePaymentAddress, returnRequestAddress } from '../addresses.ts';
import { requestWords } from '../messages/request-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { PaymentDetail } from '../model/pay.ts';
import type { RequestPageProps } from './request.page.tsx';
import { checkFields, releaseFields, returnFields } from './request-fields.ts';

/** The form of the page that came back, with what was said and typed. */
export type FailedForm = { readonly form: 'check' | 'return' | 'release'; readonly state: FormState };

/** The section that shows who checked, who released, and what this person can do now. */
export const RequestDecision = (props: RequestPageProps) => {
  const { context, request, attempts } = props;
  const words = requestWords.decision;
  const { waiting, earlier } = attempts;
  const mayCheck = context.may('payments.check-request');
  const waits = request.status === 'submitted' || request.status === 'checked';
  if (!waiting && earlier.length === 0 && !(mayCheck && waits)) return null;
  return (
    <Section title={words.title}>
      {waiting && <DescriptionList facts={factsOf(waiting, props)} />}
      {mayCheck && request.status === 'submitted' && <CheckForms {...props} />}
      {mayCheck && request.status === 'checked' && waiting && <ReleaseForm {...props} waiting={waiting} />}
      <EarlierAttempts
        title={words.earlier}
        attempts={earlier.map((attempt) => factsOf(attempt, props))}
        open={!waits}
      />
    </Section>
  );
};

const CheckForms = ({ context, request, commitments, failed }: RequestPageProps) => {
  const words = requestWords.decision;
  const state = (form: FailedForm['form']) =>
    failed?.form === form ? failed.state : freshForm(context, request.version);
  return (
    <>
      <Section title={words.check} level={3}>
        <p class="kern-body">{words.checkIntro}</p>
        {commitments.length === 0 ? (
          <Alert tone="warning" title={words.noCommitment} level={3} />
        ) : (
          <CommandForm
            action={checkRequestAddress(request.id)}
            csrf={context.csrf}
            state={state('check')}
            fields={checkFields(commitments)}
            values={{ commitmentId: commitments[0]?.id }}
            submit={words.submitCheck}
          />
        )}
      </Section>
      <Section title={words.return} level={3}>
        <CommandForm
          action={returnRequestAddress(request.id)}
          csrf={context.csrf}
          state={state('return')}
          fields={returnFields()}
          submit={words.submitReturn}
        />
      </Section>
    </>
  );
};

const ReleaseForm = ({
  context,
  request,
  failed,
  waiting,
}: RequestPageProps & { waiting: Undecided<PaymentDetail> }) => {
  const words = requestWords.decision;
  return (
    <AnswerForm
      context={context}
      preparedBy={waiting.preparedBy}
      action={releasePaymentAddress(request.id)}
      state={failed?.form === 'release' ? failed.state : freshForm(context, request.version)}
      fields={releaseFields()}
      submit={words.submitRelease}
      own={{ title: words.release, why: words.own }}
    />
  );
};

function factsOf(
  attempt: Named<Undecided<PaymentDetail> | Decided<PaymentDetail>>,
  { commitments }: RequestPageProps,
): Fact[] {
  const { facts } = requestWords.decision;
  const commitment = commitments.find(({ id }) => id === attempt.detail.commitmentId);
  const line = commitment && `${commitment.sourceTitle} ${commitment.budgetYear}`;
  return presentAttempt(
    attempt,
    { ...facts, rulings: paymentsMessages.rulings },
    { after: line ? [{ term: facts.commitment, description: line }] : [] },
  );
}
