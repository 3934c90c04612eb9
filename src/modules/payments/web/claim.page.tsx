import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { grantAddress } from '#modules/grants/addresses.ts';
import { Alert, Badge, DescriptionList, History, Link, Page, Section } from '#ui/parts.ts';
import { claimsAddress, recoveryAddress } from '../addresses.ts';
import { claimWords } from '../messages/claim-words.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { paymentsMessages } from '../messages.ts';
import { claimFacts, claimStatus, claimTitle, type LineNames } from './claim.presenter.ts';
import { ClaimDecision, type ClaimDecisionProps } from './claim-decision.tsx';
import { LineTable } from './line-table.tsx';
import { RecoveryClaims } from './recovery-claims.tsx';

type ClaimPageProps = ClaimDecisionProps & {
  names: LineNames;
  noticeNumber: string;
  /** The sentences about what stands between a claim and its money. */
  obstacles: readonly { readonly title: string; readonly text: string }[];
  history: readonly HistoryRow[];
};

/** One claim: where it stands, each of its lines, and what is to be done. */
export const ClaimPage = (props: ClaimPageProps) => {
  const { context, claim, names, noticeNumber, obstacles, history, failed } = props;
  const isGrantor = claim.grantorId === context.actor.organisationId;
  return (
    <Page
      frame={context.frame}
      title={claimTitle(claim)}
      preline={claim.granteeName}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      breadcrumb={[{ label: claimWords.breadcrumb, href: claimsAddress() }]}
      wide
    >
      <Badge {...claimStatus(claim.status)} />
      {obstacles.map(({ title, text }) => (
        <Alert tone="warning" title={title}>
          <p>{text}</p>
        </Alert>
      ))}
      <DescriptionList
        facts={[
          {
            term: claimWords.facts.grant,
            description: <Link href={grantAddress(claim.grantId)}>{noticeNumber}</Link>,
          },
          ...claimFacts(claim),
        ]}
      />
      <Section title={claimWords.lines.title}>
        <LineTable
          lines={claim.lines}
          names={names}
          accepted={claim.acceptedCents}
          maySeeCalculation={context.may('funding.read-calculation')}
        />
      </Section>
      <ClaimDecision {...props} />
      <RecoveryClaims
        claims={claim.recoveries}
        isOwn={claim.granteeId === context.actor.organisationId}
        mayReceive={isGrantor && context.may('payments.prepare-receipt')}
      />
      {claim.status === 'paid' &&
        !(claim.granteeId === context.actor.organisationId) &&
        context.may('payments.read-recovery') && (
          <Link href={recoveryAddress(claim.id)}>{recoveryWords.toRecovery}</Link>
        )}
      {history.length > 0 && (
        <Section title={claimWords.history}>
          <History entries={presentHistory(history, paymentsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
