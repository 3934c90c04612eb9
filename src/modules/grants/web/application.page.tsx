import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import type { Attempts } from '#modules/decisions/index.ts';
import type { BudgetLine } from '#modules/funding/index.ts';
import { Actions, Badge, DescriptionList, History, Link, LinkButton, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { applicationWords } from '../messages/application-words.ts';
import { grantsMessages } from '../messages.ts';
import { mayBeChanged } from '../model/application.ts';
import type { GrantShares } from '../model/award-grant.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import { presentApplication } from './application.presenter.ts';
import { DecisionSection } from './decision-section.tsx';
import { ItemTable } from './item-table.tsx';

type Props = {
  context: Context;
  application: ApplicationDetail;
  attempts: Attempts<GrantShares>;
  lines: readonly BudgetLine[];
  history: readonly HistoryRow[];
  state: FormState;
};

export const ApplicationPage = ({ context, application, attempts, lines, history, state }: Props) => {
  const { frame } = context;
  const words = applicationWords;
  const shown = presentApplication(application);
  return (
    <Page
      frame={frame}
      title={shown.title}
      preline={application.programmeTitle}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.breadcrumb, href: '/applications' }]}
      wide
    >
      <Badge {...shown.status} />
      <DescriptionList facts={[...shown.facts, ...linkedFacts(application)]} />
      <Section title={words.items}>
        <ItemTable items={application.items} />
      </Section>
      <OwnActions context={context} application={application} />
      <DecisionSection
        context={context}
        application={application}
        attempts={attempts}
        lines={lines}
        state={state}
      />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, grantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

function linkedFacts(application: ApplicationDetail) {
  const words = applicationWords.facts;
  const call = { term: words.call, href: `/calls/${application.callId}`, text: words.toCall };
  const notice = {
    term: words.notice,
    href: `/grants/${application.grantId}`,
    text: application.noticeNumber ?? '',
  };
  return [...(application.callId ? [call] : []), ...(application.grantId ? [notice] : [])].map(
    ({ term, href, text }) => ({ term, description: <Link href={href}>{text}</Link> }),
  );
}

/** What the district that applied can still do. */
const OwnActions = ({ context, application }: { context: Context; application: ApplicationDetail }) => {
  const words = applicationWords;
  const isOwn =
    context.may('grants.change-application') && context.actor.districtId === application.districtId;
  if (!isOwn || !mayBeChanged(application.status as 'submitted')) return null;
  return (
    <Section title={words.actions}>
      <Actions>
        <LinkButton href={`/applications/${application.id}/change`}>{words.change}</LinkButton>
      </Actions>
      <p class="kern-body">{words.changeHint}</p>
    </Section>
  );
};
