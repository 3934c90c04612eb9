import {
  AnswerForm,
  type Attempts,
  type Decided,
  EarlierAttempts,
  type Named,
  presentAttempt,
  type Undecided,
} from '#modules/decisions/index.ts';
import type { CommitmentRow } from '#modules/funding/index.ts';
import { Alert, DescriptionList, type Fact, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { hasStep, StepForm } from '#web/step-form.tsx';
import { requestWords } from '../messages/request-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { PaymentDetail } from '../model/pay.ts';
import type { RequestDetail } from '../queries/find-request.ts';

/** A request with all that its check and its release rest on. */
export type RequestInHand = RequestDetail & {
  readonly commitments: readonly CommitmentRow[];
  readonly waiting: Attempts<PaymentDetail>['waiting'];
};

export type RequestDecisionProps = {
  context: Context;
  request: RequestInHand;
  earlier: Attempts<PaymentDetail>['earlier'];
  steps: { readonly [S in 'check' | 'return' | 'release']: Step<RequestInHand> };
  failed: FormState | undefined;
};

/** The section that shows who checked, who released, and what this person can do now. */
export const RequestDecision = (props: RequestDecisionProps) => {
  const { request, earlier } = props;
  const words = requestWords.decision;
  const { waiting } = request;
  const place = placeOf(props);
  const hasAny = Object.values(props.steps).some((step) => hasStep({ ...place, step }));
  if (!waiting && earlier.length === 0 && !hasAny) return null;
  return (
    <Section title={words.title}>
      {waiting && <DescriptionList facts={factsOf(waiting, props)} />}
      <Steps {...props} />
      <EarlierAttempts
        title={words.earlier}
        attempts={earlier.map((attempt) => factsOf(attempt, props))}
        open={request.status !== 'submitted' && request.status !== 'checked'}
      />
    </Section>
  );
};

const placeOf = ({ context, request: record, failed }: RequestDecisionProps) => ({ context, record, failed });

const Steps = (props: RequestDecisionProps) => {
  const words = requestWords.decision;
  const { steps } = props;
  const place = placeOf(props);
  return (
    <>
      <StepForm
        {...place}
        step={steps.check}
        title={words.check}
        level={3}
        otherwise={(reason) => <Alert tone="warning" title={reason} level={3} />}
      >
        <p class="kern-body">{words.checkIntro}</p>
      </StepForm>
      <StepForm {...place} step={steps.return} title={words.return} level={3} />
      <AnswerForm {...place} step={steps.release} ownTitle={words.release} />
    </>
  );
};

function factsOf(
  attempt: Named<Undecided<PaymentDetail> | Decided<PaymentDetail>>,
  { request: { commitments } }: RequestDecisionProps,
): Fact[] {
  const { facts } = requestWords.decision;
  const commitment = commitments.find(({ id }) => id === attempt.detail.commitmentId);
  const line = commitment && `${commitment.sourceTitle} ${commitment.cashYear}`;
  return presentAttempt(
    attempt,
    { ...facts, rulings: paymentsMessages.rulings },
    { after: line ? [{ term: facts.commitment, description: line }] : [] },
  );
}
