import { documentAddress } from '#modules/documents/addresses.ts';
import type { PublishedDocument } from '#modules/documents/index.ts';
import { Actions, LinkButton, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import {
  draftProposalAddress,
  inviteBiddersAddress,
  proposalsAddress,
  publishResultAddress,
  rankingAddress,
  selectionAddress,
  sittingAddress,
} from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import type { CallDetail } from './find-call.ts';
import { hasMembers } from './selection.model.ts';

type Props = {
  context: Context;
  call: CallDetail;
  result: PublishedDocument | undefined;
  /** Tells whether the programme lets the acting body propose. */
  mayPropose: boolean;
};

/** The ways on from a call: to what is published, to a proposal of one's own, to those handed in, to the committee. */
export const CallLinks = ({ context, call, result, mayPropose }: Props) => {
  const links = [...resultLink(result), ...linksOf(context, call, mayPropose)];
  return links.length === 0 ? null : (
    <Section title={callsMessages.call.around}>
      <Actions>
        {links.map(({ href, label, kind }) => (
          <LinkButton href={href} kind={kind ?? 'secondary'}>
            {label}
          </LinkButton>
        ))}
      </Actions>
    </Section>
  );
};

/** Returns the way to what everybody may read of the result. */
const resultLink = (result: PublishedDocument | undefined): CallLink[] =>
  result ? [{ href: documentAddress(result.id), label: callsMessages.call.published }] : [];

type CallLink = { href: string; label: string; kind?: 'primary' };

function linksOf({ may, actor, work }: Context, call: CallDetail, mayPropose: boolean): CallLink[] {
  const words = callsMessages.call;
  const links: CallLink[] = [];
  const isOpen = call.status === 'open' && work.now < call.closesAt;
  const isScoring = call.status === 'scoring';
  const isDecided = call.status === 'recommended';
  const isRunner = actor.organisationId === call.runnerId;
  const isOffice = actor.role === 'auditor' || isRunner || actor.organisationId === call.selectingId;
  if (isOpen && may('calls.draft-proposal') && mayPropose)
    links.push({ href: draftProposalAddress(call.id), label: words.propose, kind: 'primary' });
  if (isScoring && may('calls.sit') && actor.organisationId === call.selectingId)
    links.push({ href: sittingAddress(call.id), label: words.sitting, kind: 'primary' });
  if (call.status !== 'draft' && may('calls.read-proposals'))
    links.push({ href: proposalsAddress({ call: call.id }), label: words.proposals });
  if (isScoring && call.unchecked > 0 && may('calls.check-proposal') && isRunner)
    links.push({
      href: proposalsAddress({ call: call.id }),
      label: words.check(call.unchecked),
      kind: 'primary',
    });
  if (isScoring && isOffice && !hasMembers(call.selection) && may('calls.read-selection'))
    links.push({ href: selectionAddress(call.id), label: words.select, kind: 'primary' });
  if (isScoring && isOffice && hasMembers(call.selection) && may('calls.read-ranking') && !may('calls.sit'))
    links.push({ href: rankingAddress(call.id), label: words.ranking });
  if (isDecided && may('calls.read-ranking'))
    links.push({ href: rankingAddress(call.id), label: words.result });
  if (isDecided && isRunner && call.appliedBy === 'invitation' && may('calls.invite-bidders'))
    links.push({ href: inviteBiddersAddress(call.id), label: words.invite });
  if (isDecided && isOffice && may('calls.read-publication'))
    links.push({ href: publishResultAddress(call.id), label: words.publish });
  return links;
}
