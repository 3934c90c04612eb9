import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import {
  Actions,
  Alert,
  Badge,
  DescriptionList,
  Disclosure,
  EmptyState,
  Heading,
  History,
  Link,
  LinkButton,
  Page,
  Prose,
  Section,
} from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { OffersSection } from '#web/offers.tsx';
import { activitiesAddress, activityAddress, describeActivityAddress, placesAddress } from '../addresses.ts';
import { activityWords } from '../messages/activity-words.ts';
import { placesMessages } from '../messages.ts';
import type { ActivityDetail, DecidedTests } from '../queries/find-activity.ts';
import {
  activityStatus,
  presentActivity,
  presentContent,
  presentTests,
  warningOf,
} from './activity.presenter.ts';

type Props = {
  context: Context;
  activity: ActivityDetail;
  history: readonly HistoryRow[];
  acts: readonly Act<ActivityDetail>[];
};

/** An activity: what is done, whether its tests hold, what was decided on it, and what can be done now. */
export const ActivityPage = ({ context, activity, history, acts }: Props) => {
  const words = activityWords.page;
  const warning = warningOf(activity, context.work.today);
  return (
    <Page
      frame={context.frame}
      title={activity.title}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: activitiesAddress() }]}
    >
      <Badge {...activityStatus(activity.status)} />
      {warning && (
        <Alert tone={warning.tone} title={warning.title}>
          {warning.text}
        </Alert>
      )}
      <DescriptionList facts={presentActivity(activity)} />
      <Section title={words.tasks}>
        <Prose text={activity.tasks} />
      </Section>
      <OffersSection title={words.actions} context={context} record={activity} acts={acts} />
      <Ways context={context} activity={activity} />
      {activity.needsTests && activity.status !== 'profile' && <Tests activity={activity} />}
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, placesMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

/** The ways on: from a profile to an activity of one's own, from an activity to its places and to its profile. */
const Ways = ({ context: { may }, activity }: Pick<Props, 'context' | 'activity'>) => {
  const words = activityWords.page;
  if (activity.status === 'profile')
    return may('places.describe-activity') ? (
      <Actions>
        <LinkButton href={describeActivityAddress({ profile: activity.id })} kind="primary">
          {words.useProfile}
        </LinkButton>
      </Actions>
    ) : null;
  return (
    <>
      {activity.placeCount > 0 && (
        <p class="kern-body">
          <Link href={placesAddress({ activity: activity.id })}>{words.seePlaces}</Link>
        </p>
      )}
      {activity.profileId !== null && (
        <p class="kern-body">
          <Link href={activityAddress(activity.profileId)}>{words.profile}</Link>
        </p>
      )}
    </>
  );
};

const Tests = ({ activity: { tests } }: Pick<Props, 'activity'>) => {
  const words = activityWords.tests;
  return (
    <Section title={words.title}>
      <p class="kern-body">{words.source}</p>
      {tests.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {tests.map((decision) => (
        <Decision decision={decision} />
      ))}
    </Section>
  );
};

const Decision = ({ decision }: { decision: DecidedTests }) => {
  const words = activityWords.tests;
  const { title, facts } = presentTests(decision);
  return (
    <>
      <Heading level={3} {...(!decision.isOnThis && { preline: words.onOldText })}>
        {title}
      </Heading>
      <DescriptionList facts={facts} />
      {!decision.isOnThis && (
        <Disclosure summary={words.oldText}>
          <p class="kern-body">{decision.content.title}</p>
          <DescriptionList facts={presentContent(decision.content)} />
          <Prose text={decision.content.tasks} />
        </Disclosure>
      )}
    </>
  );
};
