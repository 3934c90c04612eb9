import { AnswerForm, type Attempts, answerFields, EarlierAttempts } from '#modules/decisions/index.ts';
import type { BudgetLine } from '#modules/funding/index.ts';
import { Alert, DescriptionList, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { SingleOffer } from '#web/offers.tsx';
import { decideApplicationAddress } from '../addresses.ts';
import { applicationWords } from '../messages/application-words.ts';
import { mayBeChanged } from '../model/application.ts';
import type { GrantShares } from '../model/award-grant.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import { prepareApplicationAct } from './application-acts.ts';
import { hasLapsed, presentDecision } from './application-decision.presenter.ts';

type Props = {
  context: Context;
  application: ApplicationDetail;
  attempts: Attempts<GrantShares>;
  lines: readonly BudgetLine[];
  state: FormState;
};

/** The section that shows what was prepared, whether it still holds, and what this person can do about it. */
export const DecisionSection = ({ context, application, attempts, lines, state }: Props) => {
  const words = applicationWords.decision;
  const { waiting, earlier } = attempts;
  const isOpen = mayBeChanged(application.status);
  const mayPrepare = context.may('grants.prepare-decision') && isOpen;
  if (!waiting && earlier.length === 0 && !mayPrepare) return null;
  const lapsed = waiting !== undefined && hasLapsed(waiting, application);
  return (
    <Section title={words.title}>
      {waiting && <DescriptionList facts={presentDecision(waiting, lines)} />}
      {lapsed && (
        <Alert tone="warning" title={words.lapsedTitle} level={3}>
          <p>{words.lapsedText}</p>
        </Alert>
      )}
      <SingleOffer
        context={context}
        record={{ ...application, isPrepared: waiting !== undefined, hasLapsed: lapsed }}
        act={prepareApplicationAct}
      />
      {mayPrepare && waiting && !lapsed && (
        <AnswerForm
          context={context}
          preparedBy={waiting.preparedBy}
          action={decideApplicationAddress(application.id)}
          state={state}
          fields={answerFields({ ...words, agree: words.agree[waiting.proposedOutcome] })}
          submit={words.decide}
          own={{ title: words.ownTitle, why: words.own }}
        />
      )}
      <EarlierAttempts
        title={words.history}
        attempts={earlier.map((attempt) => presentDecision(attempt, lines))}
        open={!isOpen}
      />
    </Section>
  );
};
