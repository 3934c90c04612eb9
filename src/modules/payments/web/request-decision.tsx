import type { DecisionRow } from '#modules/grants/index.ts';
import { formatInstant } from '#ui/language.ts';
import { Alert, DescriptionList, Disclosure, LinkButton, Section } from '#ui/parts.ts';
import { CommandForm } from '#web/form-view.tsx';
import { type FormState, freshForm } from '#web/handle-form.ts';
import { requestWords } from '../messages/request-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { RequestPageProps } from './request.page.tsx';
import { checkFields, releaseFields, returnFields } from './request-form.ts';

/** Which form of the page came back, with what was said and typed. */
export type FailedForm = { readonly form: 'check' | 'return' | 'release'; readonly state: FormState };

/** Who checked, who released, and what this person can do now. */
export const RequestDecision = (props: RequestPageProps) => {
  const { context, request, decisions } = props;
  const words = requestWords.decision;
  const open = decisions.find(({ outcome }) => outcome === null);
  const earlier = decisions.filter(({ outcome }) => outcome !== null);
  const mayCheck = context.may('payments.check-request');
  const waits = request.status === 'submitted' || request.status === 'checked';
  if (decisions.length === 0 && !(mayCheck && waits)) return null;
  return (
    <Section title={words.title}>
      {open && <DescriptionList facts={factsOf(open, props)} />}
      {mayCheck && request.status === 'submitted' && <CheckForms {...props} />}
      {mayCheck && request.status === 'checked' && open && <ReleaseForm {...props} open={open} />}
      {earlier.length > 0 && (
        <Disclosure summary={words.earlier} open={!waits}>
          {earlier.map((decision) => (
            <DescriptionList facts={factsOf(decision, props)} />
          ))}
        </Disclosure>
      )}
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
            action={`/funds-requests/${request.id}/check`}
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
          action={`/funds-requests/${request.id}/return`}
          csrf={context.csrf}
          state={state('return')}
          fields={returnFields()}
          submit={words.submitReturn}
        />
      </Section>
    </>
  );
};

const ReleaseForm = ({ context, request, failed, open }: RequestPageProps & { open: DecisionRow }) => {
  const words = requestWords.decision;
  if (open.preparedBy === context.actor.accountId)
    return (
      <LinkButton href="#main" disabledReason={words.own}>
        {words.release}
      </LinkButton>
    );
  return (
    <CommandForm
      action={`/funds-requests/${request.id}/release`}
      csrf={context.csrf}
      state={failed?.form === 'release' ? failed.state : freshForm(context, request.version)}
      fields={releaseFields()}
      submit={words.submitRelease}
    />
  );
};

function factsOf(decision: DecisionRow, { commitments }: RequestPageProps) {
  const words = requestWords.decision.facts;
  const { commitmentId } = decision.detail as { commitmentId: string };
  const commitment = commitments.find(({ id }) => id === commitmentId);
  return [
    {
      term: words.by,
      description: `${decision.preparedByName}, ${formatInstant(decision.preparedAt)}`,
    },
    { term: words.note, description: decision.reason },
    ...(commitment
      ? [{ term: words.commitment, description: `${commitment.sourceTitle} ${commitment.budgetYear}` }]
      : []),
    ...(decision.outcome ? [{ term: words.decided, description: ruledText(decision) }] : []),
  ];
}

function ruledText(decision: DecisionRow): string {
  const { rulings } = paymentsMessages;
  const said = [rulings[decision.outcome as keyof typeof rulings], decision.decisionReason];
  const when = decision.decidedAt ? formatInstant(decision.decidedAt) : '';
  return [said.filter(Boolean).join(': '), decision.decidedByName, when].filter(Boolean).join(', ');
}
