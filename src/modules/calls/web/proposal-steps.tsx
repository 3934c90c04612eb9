import { ActionForm, Actions, Button, LinkButton, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from '../queries/find-proposal.ts';

/** Whatever comes after these is up to the office or the committee. */
const OPEN_TO_PROVIDER: readonly string[] = ['draft', 'submitted', 'admitted', 'incomplete'];

type Props = { context: Context; proposal: ProposalDetail; closes: string };

/** What a provider can do with its proposal now; a step that is no longer open says why. */
export const ProviderSteps = ({ context, proposal, closes }: Props) => {
  const words = callsMessages.proposal;
  const { status, call } = proposal;
  if (!OPEN_TO_PROVIDER.includes(status)) return null;
  const isOver = context.work.now >= call.closesAt;
  const closed = isOver ? words.deadlineOver(closes) : call.status === 'open' ? undefined : words.notOpen;
  const step = (action: string, label: string, kind: 'primary' | 'secondary', disabledReason?: string) => (
    <ActionForm
      action={`/proposals/${proposal.id}/${action}`}
      csrf={context.csrf}
      commandId={context.work.newId()}
      version={proposal.version}
    >
      <Button kind={kind} disabledReason={disabledReason}>
        {label}
      </Button>
    </ActionForm>
  );
  return (
    <Section title={words.actions}>
      {status === 'draft' && !closed && <p class="kern-body">{words.submitUntil(closes)}</p>}
      <Actions>
        {status === 'draft' && step('submit', words.submit, 'primary', closed)}
        {status === 'draft' && !closed && (
          <LinkButton href={`/proposals/${proposal.id}/change`}>{words.change}</LinkButton>
        )}
        {status === 'incomplete' && (
          <LinkButton href={`/proposals/${proposal.id}/complete`} kind="primary">
            {words.complete}
          </LinkButton>
        )}
        {status === 'submitted' && !closed && step('reopen', words.reopen, 'secondary')}
        {call.status !== 'recommended' && step('withdraw', words.withdraw, 'secondary')}
      </Actions>
    </Section>
  );
};

export const CommitteeStep = ({ proposal, label }: { proposal: ProposalDetail; label: string }) => (
  <LinkButton href={`/proposals/${proposal.id}/score`} kind="primary">
    {label}
  </LinkButton>
);
