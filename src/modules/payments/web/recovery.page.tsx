import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import type { DecisionRow } from '#modules/grants/index.ts';
import { DescriptionList, Disclosure, History, LinkButton, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { RequestDetail } from '../queries/find-request.ts';
import {
  decideRecoveryFields,
  prepareRecoveryFields,
  presentRecovery,
  presentRecoveryDecision,
} from './recovery.presenter.ts';
import { RecoveryClaims } from './recovery-claims.tsx';
import { presentTitle } from './request.presenter.ts';

type Props = {
  context: Context;
  request: RequestDetail;
  decisions: readonly DecisionRow[];
  history: readonly HistoryRow[];
  state: FormState;
};

/** What of a payment is claimed back: prepared by one person, decided by another, with all that came before. */
export const RecoveryPage = ({ context, request, decisions, history, state }: Props) => {
  const { frame, reading } = context;
  const words = recoveryWords[reading];
  const shown = presentRecovery(request, reading);
  const open = decisions.find(({ outcome }) => outcome === null);
  const earlier = decisions.filter(({ outcome }) => outcome !== null);
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={presentTitle(request, reading)}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: presentTitle(request, reading), href: `/funds-requests/${request.id}` }]}
    >
      <p class="kern-body">{words.intro}</p>
      <DescriptionList facts={shown.facts} />
      {open && (
        <Section title={words.waiting}>
          <DescriptionList facts={presentRecoveryDecision(open, reading)} />
        </Section>
      )}
      {open ? (
        <DecideForm context={context} request={request} open={open} state={state} />
      ) : (
        <PrepareForm context={context} request={request} isOpen={shown.isOpen} state={state} />
      )}
      <RecoveryClaims claims={request.claims} isOwn={false} reading={reading} />
      {earlier.length > 0 && (
        <Disclosure summary={words.earlier}>
          {earlier.map((decision) => (
            <DescriptionList facts={presentRecoveryDecision(decision, reading)} />
          ))}
        </Disclosure>
      )}
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, reading, paymentsMessages[reading].actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

type FormProps = Pick<Props, 'context' | 'request' | 'state'>;

const PrepareForm = ({ context, request, isOpen, state }: FormProps & { isOpen: boolean }) => {
  const { reading } = context;
  const words = recoveryWords[reading];
  if (!isOpen) return <p class="kern-body">{words.nothing}</p>;
  if (!context.may('payments.prepare-recovery')) return null;
  return (
    <Section title={words.prepare}>
      <CommandForm
        action={`/funds-requests/${request.id}/recovery`}
        csrf={context.csrf}
        state={state}
        fields={prepareRecoveryFields(reading)}
        submit={words.submitPrepare}
        reading={reading}
      />
    </Section>
  );
};

const DecideForm = ({ context, request, open, state }: FormProps & { open: DecisionRow }) => {
  const { reading } = context;
  const words = recoveryWords[reading];
  if (!context.may('payments.decide-recovery')) return null;
  if (open.preparedBy === context.actor.accountId)
    return (
      <LinkButton href="#main" disabledReason={words.own}>
        {words.ownTitle}
      </LinkButton>
    );
  return (
    <Section title={words.decide}>
      <CommandForm
        action={`/funds-requests/${request.id}/recovery/decide`}
        csrf={context.csrf}
        state={state}
        fields={decideRecoveryFields(reading)}
        submit={words.submitDecide}
        reading={reading}
      />
    </Section>
  );
};
