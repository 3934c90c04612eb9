import type { BudgetLine } from '#modules/funding/index.ts';
import { Alert, DescriptionList, Disclosure, LinkButton, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { applicationWords } from '../messages/application-words.ts';
import { mayBeChanged } from '../model/application.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';
import { hasLapsed, presentDecision } from './decision.presenter.ts';
import { decideApplicationFields } from './decision-form.ts';

type Props = {
  context: Context;
  application: ApplicationDetail;
  decisions: readonly DecisionRow[];
  lines: readonly BudgetLine[];
  state: FormState;
};

/** What was prepared, whether it still holds, and what this person can do about it. */
export const DecisionSection = ({ context, application, decisions, lines, state }: Props) => {
  const words = applicationWords.decision;
  const open = decisions.find(({ outcome }) => outcome === null);
  const earlier = decisions.filter(({ outcome }) => outcome !== null);
  const isOpen = mayBeChanged(application.status as 'submitted');
  const mayPrepare = context.may('grants.prepare-decision') && isOpen;
  if (decisions.length === 0 && !mayPrepare) return null;
  return (
    <Section title={words.title}>
      {open && <DescriptionList facts={presentDecision(open, lines).facts} />}
      {open && hasLapsed(open, application) && (
        <Alert tone="warning" title={words.lapsedTitle} level={3}>
          <p>{words.lapsedText}</p>
        </Alert>
      )}
      {mayPrepare && (!open || hasLapsed(open, application)) && (
        <LinkButton href={`/applications/${application.id}/prepare`} kind="primary">
          {open ? words.prepareAgain : words.prepare}
        </LinkButton>
      )}
      {mayPrepare && open && !hasLapsed(open, application) && (
        <DecideForm context={context} application={application} open={open} state={state} />
      )}
      {earlier.length > 0 && (
        <Disclosure summary={words.history} open={!isOpen}>
          {earlier.map((decision) => (
            <DescriptionList facts={presentDecision(decision, lines).facts} />
          ))}
        </Disclosure>
      )}
    </Section>
  );
};

type DecideProps = Pick<Props, 'context' | 'application' | 'state'> & { open: DecisionRow };

const DecideForm = ({ context, application, open, state }: DecideProps) => {
  const words = applicationWords.decision;
  if (open.preparedBy === context.actor.accountId)
    return (
      <LinkButton href="#main" disabledReason={words.own}>
        {words.ownTitle}
      </LinkButton>
    );
  return (
    <CommandForm
      action={`/applications/${application.id}/decide`}
      csrf={context.csrf}
      state={state}
      fields={decideApplicationFields(open.proposedOutcome)}
      submit={words.decide}
    />
  );
};
