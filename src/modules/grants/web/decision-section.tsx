import { AnswerForm, type Attempts, EarlierAttempts } from '#modules/decisions/index.ts';
import type { BudgetLine } from '#modules/funding/index.ts';
import { Alert, DescriptionList, Section } from '#ui/parts.ts';
import { offered } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { SingleOffer } from '#web/offers.tsx';
import { hasStep } from '#web/step-form.tsx';
import { applicationWords } from '../messages/application-words.ts';
import { mayBeChanged } from '../model/application.ts';
import type { GrantDetail } from '../model/award-grant.ts';
import { prepareApplicationAct, type ToDecide } from './application-acts.ts';
import { presentDecision } from './application-decision.presenter.ts';

export type DecisionProps = {
  context: Context;
  application: ToDecide;
  earlier: Attempts<GrantDetail>['earlier'];
  lines: readonly BudgetLine[];
  decide: Step<ToDecide>;
  failed: FormState | undefined;
};

/** The section that shows what was prepared, whether it still holds, and what this person can do about it. */
export const DecisionSection = ({ context, application, earlier, lines, decide, failed }: DecisionProps) => {
  const words = applicationWords.decision;
  const { waiting, hasLapsed } = application;
  const place = { context, record: application, failed };
  const hasAny = offered(prepareApplicationAct, application, context) || hasStep({ ...place, step: decide });
  if (!waiting && earlier.length === 0 && !hasAny) return null;
  return (
    <Section title={words.title}>
      {waiting && <DescriptionList facts={presentDecision(waiting, lines)} />}
      {hasLapsed && (
        <Alert tone="warning" title={words.lapsedTitle} level={3}>
          <p>{words.lapsedText}</p>
        </Alert>
      )}
      <SingleOffer context={context} record={application} act={prepareApplicationAct} />
      <AnswerForm {...place} step={decide} ownTitle={words.ownTitle} />
      <EarlierAttempts
        title={words.history}
        attempts={earlier.map((attempt) => presentDecision(attempt, lines))}
        open={!mayBeChanged(application.status)}
      />
    </Section>
  );
};
