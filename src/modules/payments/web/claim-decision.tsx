import {
  AnswerForm,
  type Attempts,
  type Decided,
  EarlierAttempts,
  type Named,
  presentAttempt,
  type Undecided,
} from '#modules/decisions/index.ts';
import { formatMoney } from '#ui/language.ts';
import { Alert, DescriptionList, type Fact, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { hasStep, StepForm } from '#web/step-form.tsx';
import { claimWords } from '../messages/claim-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { ClaimCheck } from '../model/check-claim.ts';
import type { ClaimDetail } from '../queries/find-claim.ts';

/** A claim with all that its check and its release rest on. */
export type ClaimInHand = ClaimDetail & {
  readonly waiting: Attempts<ClaimCheck>['waiting'];
};

export type ClaimDecisionProps = {
  context: Context;
  claim: ClaimInHand;
  earlier: Attempts<ClaimCheck>['earlier'];
  steps: { readonly [S in 'check' | 'return' | 'release']: Step<ClaimInHand> };
  failed: FormState | undefined;
};

/** The section that shows who checked, who released, and what this person can do now. */
export const ClaimDecision = (props: ClaimDecisionProps) => {
  const { claim, earlier, steps } = props;
  const { waiting } = claim;
  const place = placeOf(props);
  const hasAny = Object.values(steps).some((step) => hasStep({ ...place, step }));
  if (!waiting && earlier.length === 0 && !hasAny) return null;
  return (
    <Section title={claimWords.decision.title}>
      {waiting && <DescriptionList facts={factsOf(waiting, claim)} />}
      <Steps {...props} />
      <EarlierAttempts
        title={claimWords.decision.earlier}
        attempts={earlier.map((attempt) => factsOf(attempt, claim))}
        open={claim.status !== 'submitted' && claim.status !== 'checked'}
      />
    </Section>
  );
};

const placeOf = ({ context, claim: record, failed }: ClaimDecisionProps) => ({ context, record, failed });

const Steps = (props: ClaimDecisionProps) => {
  const words = claimWords.decision;
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
  attempt: Named<Undecided<ClaimCheck> | Decided<ClaimCheck>>,
  { lines }: ClaimInHand,
): Fact[] {
  const { facts, cutTo } = claimWords.decision;
  const cuts = lines.flatMap(({ id, number }) => {
    const cut = attempt.detail.cuts[id];
    if (!cut) return [];
    const reason = claimWords.lines.reasons[cut.reasonCode ?? 'other'];
    return [{ term: facts.cut(String(number)), description: cutTo(formatMoney(cut.acceptedCents), reason) }];
  });
  return presentAttempt(attempt, { ...facts, rulings: paymentsMessages.rulings }, { after: cuts });
}
