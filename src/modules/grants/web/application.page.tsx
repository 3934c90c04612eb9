import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { callAddress } from '#modules/calls/addresses.ts';
import { type RuledProgramme, versionFact } from '#modules/programmes/index.ts';
import { Badge, DescriptionList, History, Link, Page, Section } from '#ui/parts.ts';
import { offered } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { Offers } from '#web/offers.tsx';
import { applicationsAddress, applicationVersionAddress, grantAddress } from '../addresses.ts';
import { applicationWords } from '../messages/application-words.ts';
import { conditionWords } from '../messages/condition-words.ts';
import { grantsMessages } from '../messages.ts';
import type { ConditionAsked } from '../model/conditions.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import { presentApplication } from './application.presenter.ts';
import { changeApplicationAct } from './application-acts.ts';
import { presentAsked } from './condition-fields.tsx';
import { type DecisionProps, DecisionSection } from './decision-section.tsx';
import { ItemTable } from './item-table.tsx';
import { PlanSection } from './plan-table.tsx';

type Props = DecisionProps & {
  history: readonly HistoryRow[];
  rules: Pick<RuledProgramme, 'costTypes' | 'sources' | 'versions' | 'validFrom'>;
  /** The conditions that other bodies decide, until the application is decided. */
  conditions: readonly ConditionAsked[];
};

export const ApplicationPage = ({ history, rules, conditions, ...decision }: Props) => {
  const { context, application, failed } = decision;
  const { frame } = context;
  const shown = presentApplication(application);
  return (
    <Page
      frame={frame}
      title={shown.title}
      preline={application.programmeTitle}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      breadcrumb={[{ label: applicationWords.breadcrumb, href: applicationsAddress() }]}
      wide
    >
      <Badge {...shown.status} />
      <DescriptionList
        facts={[
          ...shown.facts,
          ...linkedFacts(application),
          ...(application.grantId ? [] : versionOf(context, application, rules)),
        ]}
      />
      {application.items.length > 0 && (
        <Section title={applicationWords.items}>
          <ItemTable items={application.items} />
        </Section>
      )}
      <PlanSection lines={application.plan.lines} rules={rules} projects={application.items} />
      {conditions.some(({ asked }) => asked) && (
        <Section title={conditionWords.title}>
          <DescriptionList facts={presentAsked(conditions)} />
        </Section>
      )}
      <OwnActions context={context} application={application} />
      <DecisionSection {...decision} />
      {history.length > 0 && (
        <Section title={applicationWords.history}>
          <History entries={presentHistory(history, grantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

function linkedFacts(application: ApplicationDetail) {
  const words = applicationWords.facts;
  const call = { term: words.call, href: callAddress(application.callId ?? ''), text: words.toCall };
  const notice = {
    term: words.notice,
    href: grantAddress(application.grantId ?? ''),
    text: application.noticeNumber ?? '',
  };
  return [...(application.callId ? [call] : []), ...(application.grantId ? [notice] : [])].map(
    ({ term, href, text }) => ({ term, description: <Link href={href}>{text}</Link> }),
  );
}

/** Returns by which version it is decided; once it is, the grant says it. */
const versionOf = (context: Context, { id }: ApplicationDetail, rules: Props['rules']) =>
  versionFact(rules, context.may('grants.read-versions') ? applicationVersionAddress(id) : undefined);

/** The actions that are still open to the district that applied. */
const OwnActions = ({ context, application }: { context: Context; application: ApplicationDetail }) => {
  return offered(changeApplicationAct, application, context) ? (
    <Section title={applicationWords.actions}>
      <Offers context={context} record={application} acts={[changeApplicationAct]} />
      <p class="kern-body">{applicationWords.changeHint}</p>
    </Section>
  ) : null;
};
