import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { calculationAddress } from '#modules/funding/addresses.ts';
import { projectAddress } from '#modules/grants/addresses.ts';
import { Alert, Badge, DescriptionList, History, Link, Page, Section } from '#ui/parts.ts';
import { recoveryAddress, requestsAddress } from '../addresses.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { requestWords } from '../messages/request-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { MonthDetail } from '../queries/find-month.ts';
import { CalculationTable } from './calculation-table.tsx';
import { RecoveryClaims } from './recovery-claims.tsx';
import { presentObstacles, presentRequest } from './request.presenter.ts';
import { RequestDecision, type RequestDecisionProps } from './request-decision.tsx';

type RequestPageProps = RequestDecisionProps & {
  now: MonthDetail;
  history: readonly HistoryRow[];
};

export const RequestPage = (props: RequestPageProps) => {
  const { context, request, now, history, failed } = props;
  const { frame } = context;
  const shown = presentRequest(request, now);
  const project = {
    term: requestWords.facts.project,
    description: <Link href={projectAddress(request.projectId)}>{now.project.title}</Link>,
  };
  return (
    <Page
      frame={frame}
      title={shown.title}
      preline={now.project.title}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      breadcrumb={[{ label: requestWords.breadcrumb, href: requestsAddress() }]}
      wide
    >
      <Badge {...shown.status} />
      {presentObstacles(request, now).map(({ title, text }) => (
        <Alert tone="warning" title={title}>
          <p>{text}</p>
        </Alert>
      ))}
      <DescriptionList facts={[project, ...shown.facts]} />
      <Section title={requestWords.calculation.title}>
        <CalculationTable output={request.output} project={now.project} />
        {context.may('funding.read-calculation') && (
          <Link href={calculationAddress(request.calculationId)}>{requestWords.calculation.all}</Link>
        )}
      </Section>
      <RequestDecision {...props} />
      <RecoveryClaims claims={request.claims} isOwn={context.actor.role === 'provider'} />
      {request.status === 'paid' && context.may('payments.read-recovery') && (
        <Link href={recoveryAddress(request.id)}>{recoveryWords.toRecovery}</Link>
      )}
      {history.length > 0 && (
        <Section title={requestWords.history}>
          <History entries={presentHistory(history, paymentsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
