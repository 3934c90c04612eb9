import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { type DecisionRow, FourEyes } from '#modules/grants/index.ts';
import { DescriptionList, History, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { RequestDetail } from '../queries/find-request.ts';
import { prepareRecoveryFields, presentRecovery, presentRecoveryProposal } from './recovery.presenter.ts';
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
  const { frame } = context;
  const words = recoveryWords;
  const shown = presentRecovery(request);
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={presentTitle(request)}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: presentTitle(request), href: `/funds-requests/${request.id}` }]}
    >
      <p class="kern-body">{words.intro}</p>
      <DescriptionList facts={shown.facts} />
      <FourEyes
        {...{ context, words, decisions, state }}
        action={`/funds-requests/${request.id}/recovery`}
        permissions={{ prepare: 'payments.prepare-recovery', decide: 'payments.decide-recovery' }}
        prepareFields={prepareRecoveryFields()}
        proposalOf={(decision) => presentRecoveryProposal(decision)}
        isOpen={shown.isOpen}
      />
      <RecoveryClaims claims={request.claims} isOwn={false} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, paymentsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
