import type { HistoryRow } from '#modules/audit/index.ts';
import { Alert, Badge, DescriptionList, History, Link, Page, Refusal, Section } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { Offers, OffersSection } from '#web/offers.tsx';
import { callAddress, proposalsAddress } from './addresses.ts';
import { presentHistory } from './call/call.presenter.ts';
import type { FormalCheckDetail } from './formal-check/find-formal-check.ts';
import { FormalFindings } from './formal-check/formal-findings.tsx';
import { InvitationSection } from './invitation/invitation-section.tsx';
import type { InvitationDetail } from './invitation/invitations.store.ts';
import { callsMessages } from './messages.ts';
import type { ProposalDetail } from './proposal/find-proposal.ts';
import { presentProposal, whyClosed } from './proposal/proposal.presenter.ts';
import { scoreProposalAct } from './scoring/score-act.ts';

type Props = {
  context: Context;
  proposal: ProposalDetail;
  history: readonly HistoryRow[];
  formalCheck?: FormalCheckDetail | undefined;
  invitation: InvitationDetail | undefined;
  refusal?: FormState['refusal'];
  acts: readonly Act<ProposalDetail>[];
};

export const ProposalPage = ({
  context,
  proposal,
  history,
  formalCheck,
  invitation,
  refusal,
  acts,
}: Props) => {
  const { frame } = context;
  const words = callsMessages.proposal;
  const shown = presentProposal(proposal);
  return (
    <Page
      frame={frame}
      title={proposal.title}
      preline={proposal.call.title}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: proposalsAddress() }]}
    >
      {refusal && <Refusal title={words.actions} why={refusal.why} next={refusal.next} />}
      <Badge {...shown.status} />
      <DescriptionList
        facts={[
          {
            term: words.facts.call,
            description: <Link href={callAddress(proposal.call.id)}>{proposal.call.title}</Link>,
          },
          ...shown.facts,
        ]}
      />
      {shown.result && (
        <Section title={words.result}>
          <p class="kern-body">{shown.result.sentence}</p>
          <DescriptionList facts={shown.result.facts} />
        </Section>
      )}
      <InvitationSection context={context} proposal={proposal} invitation={invitation} />
      <Section title={words.summary}>
        <p class="kern-body sw-prose">{proposal.summary}</p>
      </Section>
      <FormalFindings context={context} proposal={proposal} formalCheck={formalCheck} />
      {!formalCheck && <FormalHints hints={shown.hints} words={words} />}
      <OffersSection title={words.actions} context={context} record={proposal} acts={acts}>
        {proposal.status === 'draft' && !whyClosed(proposal, context.work.now) && (
          <p class="kern-body">{words.submitUntil(shown.closes)}</p>
        )}
      </OffersSection>
      <Offers context={context} record={proposal} acts={[scoreProposalAct]} />
      <Section title={words.history}>
        <History entries={presentHistory(history)} />
      </Section>
    </Page>
  );
};

type HintWords = Pick<(typeof callsMessages)['proposal'], 'hintsTitle' | 'checkIntro' | 'checkClear'>;

const FormalHints = ({ hints, words }: { hints: readonly string[]; words: HintWords }) => (
  <Section title={words.hintsTitle}>
    {hints.length === 0 ? (
      <p class="kern-body">{words.checkClear}</p>
    ) : (
      <Alert tone="info" title={words.checkIntro} level={3}>
        <ul>
          {hints.map((hint) => (
            <li>{hint}</li>
          ))}
        </ul>
      </Alert>
    )}
  </Section>
);
