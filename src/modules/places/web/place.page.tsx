import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import {
  ActionForm,
  Actions,
  Alert,
  Badge,
  Button,
  DescriptionList,
  EmptyState,
  History,
  LinkButton,
  Page,
  Prose,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { placesMessages } from '../messages.ts';
import type { PlaceDetail } from '../queries/find-place.ts';
import { presentPlace } from './place.presenter.ts';

type Props = {
  context: Context;
  place: PlaceDetail;
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
};

export const PlacePage = ({ context, place, history, refusal }: Props) => {
  const { frame } = context;
  const words = placesMessages.place;
  const shown = presentPlace(place, context.work.today);
  return (
    <Page
      frame={frame}
      title={shown.title}
      preline={place.projectTitle}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: '/places' }]}
    >
      <RefusalNotice refusal={refusal} />
      <Badge {...shown.status} />
      {place.status === 'undescribed' && (
        <Alert tone="info" title={words.undescribed}>
          {words.undescribedText}
        </Alert>
      )}
      {shown.areTestsExpired && (
        <Alert tone="warning" title={words.testsExpired}>
          {words.testsExpiredText}
        </Alert>
      )}
      <DescriptionList facts={shown.facts} />
      <PlaceActions context={context} place={place} />
      {place.description && (
        <Section title={words.description}>
          <Prose text={place.description} />
        </Section>
      )}
      {place.testsValidUntil !== null && (
        <Section title={words.tests}>
          <p>{words.source}</p>
          <DescriptionList facts={shown.tests} />
        </Section>
      )}
      <Section title={words.stays}>
        <Table
          caption={words.stays}
          captionHidden
          rows={shown.stays}
          empty={<EmptyState title={words.noStays}>{words.noStaysText}</EmptyState>}
          columns={[
            { label: words.staysColumns.period, cell: (row) => row.period },
            { label: words.staysColumns.state, cell: (row) => row.state },
          ]}
        />
      </Section>
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, placesMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

/** What the provider can do with its place now. */
const PlaceActions = ({ context, place }: { context: Context; place: PlaceDetail }) => {
  const words = placesMessages.place;
  const isOwn = context.may('places.describe-place') && context.actor.organisationId === place.providerId;
  if (!isOwn || place.status === 'closed') return null;
  const reason = place.status === 'occupied' ? words.occupiedReason : undefined;
  return (
    <Section title={words.actions}>
      <Actions>
        <LinkButton href={`/places/${place.id}/describe`} kind="primary" disabledReason={reason}>
          {place.status === 'undescribed' ? words.describe : words.describeAnew}
        </LinkButton>
        <ActionForm
          action={`/places/${place.id}/close`}
          csrf={context.csrf}
          commandId={context.work.newId()}
          version={place.version}
        >
          <Button kind="secondary" disabledReason={reason}>
            {words.close}
          </Button>
        </ActionForm>
      </Actions>
    </Section>
  );
};
