import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import {
  Alert,
  Badge,
  DescriptionList,
  EmptyState,
  History,
  Link,
  Page,
  Prose,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { activityAddress, placesAddress } from '../addresses.ts';
import { placesMessages } from '../messages.ts';
import type { PlacePayer } from '../queries/find-payers.ts';
import type { PlaceDetail } from '../queries/find-place.ts';
import { presentPayers, presentPlace } from './place.presenter.ts';

type Props = {
  context: Context;
  place: PlaceDetail;
  payers: readonly PlacePayer[];
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
  acts: readonly Act<PlaceDetail>[];
};

export const PlacePage = ({ context, place, payers, history, refusal, acts }: Props) => {
  const { frame } = context;
  const words = placesMessages.place;
  const shown = presentPlace(place, context.work.today);
  return (
    <Page
      frame={frame}
      title={shown.title}
      preline={place.projectTitle}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: placesAddress() }]}
    >
      <RefusalNotice refusal={refusal} />
      <Badge {...shown.status} />
      {place.status === 'undescribed' && (
        <Alert tone="info" title={words.undescribed}>
          {words.undescribedText}
        </Alert>
      )}
      {shown.warning && (
        <Alert tone={shown.warning.tone} title={shown.warning.title}>
          {shown.warning.text}
        </Alert>
      )}
      <DescriptionList facts={shown.facts} />
      {payers.length > 0 && <Payers payers={payers} />}
      <OffersSection title={words.actions} context={context} record={place} acts={acts} />
      {place.activityId !== null && place.tasks !== null && (
        <Section title={words.tasks}>
          <Prose text={place.tasks} />
          <p class="kern-body">
            <Link href={activityAddress(place.activityId)}>{words.activity}</Link>
          </p>
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

/** The table of who bears what of a place in a month, and what that is together. */
const Payers = ({ payers }: Pick<Props, 'payers'>) => {
  const words = placesMessages.place;
  const { rows, footer } = presentPayers(payers);
  return (
    <Section title={words.payers}>
      <Table
        caption={words.payers}
        captionHidden
        rows={rows}
        footer={footer}
        columns={[
          { label: words.payersColumns.payer, cell: ({ name }) => name },
          { label: words.payersColumns.amount, cell: ({ amount }) => amount, numeric: true },
        ]}
      />
    </Section>
  );
};
