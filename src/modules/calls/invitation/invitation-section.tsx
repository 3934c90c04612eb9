import { newApplicationAddress } from '#modules/grants/addresses.ts';
import { formatDate } from '#ui/language.ts';
import { Actions, LinkButton, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ProposalDetail } from '../proposal/find-proposal.ts';
import { invitationWords } from './invitation.messages.ts';
import type { InvitationDetail } from './invitations.store.ts';

type Props = { context: Context; proposal: ProposalDetail; invitation: InvitationDetail | undefined };

/** The section that says how it goes on with a selected proposal, and leads its bidder to the application. */
export const InvitationSection = ({ context, proposal, invitation }: Props) => {
  const { may, actor, work } = context;
  const { status, call, bidderId, id } = proposal;
  if (status !== 'recommended' || call.appliedBy === 'runner') return null;
  const isOpen =
    call.appliedBy === 'proposal' || (invitation !== undefined && work.today <= invitation.dueOn);
  const isOwn = actor.organisationId === bidderId && may('grants.submit-proposal-application');
  return (
    <Section title={invitationWords.section}>
      <p class="kern-body">{sentenceOf(call.appliedBy, invitation)}</p>
      {invitation?.text && <p class="kern-body sw-prose">{invitation.text}</p>}
      {isOwn && isOpen && (
        <Actions>
          <LinkButton href={newApplicationAddress({ proposal: id })} kind="primary">
            {invitationWords.apply}
          </LinkButton>
        </Actions>
      )}
    </Section>
  );
};

function sentenceOf(way: 'invitation' | 'proposal', invitation: InvitationDetail | undefined): string {
  if (way === 'proposal') return invitationWords.withProposal;
  return invitation
    ? invitationWords.invited(formatDate(invitation.invitedOn), formatDate(invitation.dueOn))
    : invitationWords.notYet;
}
