import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { FileTable } from '#modules/files/index.ts';
import { formatDate } from '#ui/language.ts';
import { Alert, Badge, DescriptionList, History, Link, Page, Prose, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection, SingleOffer } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { StepForm } from '#web/step-form.tsx';
import { eventsAddress, guestsAddress } from '../addresses.ts';
import { eventWords } from '../messages/event-words.ts';
import { eventsMessages } from '../messages.ts';
import type { EventDetail } from '../queries/find-event.ts';
import type { GuestFigures } from '../queries/guests.ts';
import { eventStatus, presentFacts, presentFigures, presentWorkshop } from './event.presenter.ts';
import { eventActs, type eventSteps, removeFileStep } from './event-steps.ts';

type Props = {
  context: Context;
  event: EventDetail;
  /** The number of those who were invited and came; for the body that holds it alone. */
  figures: GuestFigures | undefined;
  history: readonly HistoryRow[];
  steps: ReturnType<typeof eventSteps>;
  failed: FormState | undefined;
};

/** An event: when and where, what happens there, and afterwards what was said; for its body also who comes. */
export const EventPage = (props: Props) => {
  const { context, event, figures, history, steps, failed } = props;
  const words = eventWords.page;
  return (
    <Page
      frame={context.frame}
      title={event.title}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      breadcrumb={[{ label: eventWords.navigation, href: eventsAddress() }]}
    >
      <RefusalNotice refusal={failed?.refusal} />
      <Badge {...eventStatus(event.status)} />
      {event.calledOffBecause !== null && (
        <Alert tone="danger" title={words.calledOff}>
          <p>{event.calledOffBecause}</p>
        </Alert>
      )}
      <DescriptionList facts={presentFacts(event)} />
      <OffersSection
        title={words.actions}
        context={context}
        record={event}
        acts={[...eventActs, steps.announce, steps.inviteBodies]}
      >
        {event.status === 'draft' && <p class="kern-body">{words.announceText}</p>}
      </OffersSection>
      {event.agenda !== '' && (
        <Section title={words.agenda}>
          <Prose text={event.agenda} />
        </Section>
      )}
      <Workshops event={event} />
      {figures && event.status !== 'draft' && (
        <Section title={words.guests}>
          <DescriptionList facts={presentFigures(figures)} />
          <p class="kern-body">
            <Link href={guestsAddress(event.id)}>{words.guestList}</Link>
          </p>
        </Section>
      )}
      <Documentation {...props} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, eventsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

const Workshops = ({ event: { workshops } }: Pick<Props, 'event'>) => {
  const words = eventWords.page;
  if (workshops.length === 0) return null;
  return (
    <Section title={words.workshops}>
      <Table
        caption={words.workshops}
        captionHidden
        rows={workshops.map(presentWorkshop)}
        columns={[
          { label: words.workshopColumns.name, cell: ({ name }) => name },
          { label: words.workshopColumns.seats, cell: ({ seats }) => seats, numeric: true },
          { label: words.workshopColumns.left, cell: ({ left }) => left, numeric: true },
        ]}
      />
    </Section>
  );
};

/** The documentation: for everybody once its day has come, before that for the body that holds it. */
const Documentation = ({ context, event, figures, steps, failed }: Props) => {
  const words = eventWords.page;
  const { files, documentedFrom, status } = event;
  const isHost = figures !== undefined;
  if (files.length === 0 && (!isHost || status === 'draft')) return null;
  return (
    <Section title={words.documentation}>
      {documentedFrom !== null && <p class="kern-body">{words.publicSince(formatDate(documentedFrom))}</p>}
      {documentedFrom === null && files.length > 0 && <p class="kern-body">{words.notPublic}</p>}
      <FileTable
        caption={words.documentation}
        files={files}
        empty={words.noFiles}
        act={
          isHost
            ? (file) => (
                <SingleOffer
                  context={context}
                  record={{ ...file, event }}
                  act={removeFileStep}
                  otherwise="–"
                />
              )
            : undefined
        }
      />
      <StepForm
        step={steps.publish}
        record={event}
        context={context}
        failed={failed}
        title={words.publishTitle}
        level={3}
      />
    </Section>
  );
};
