import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { formatDate } from '#ui/language.ts';
import {
  Actions,
  Alert,
  Badge,
  Button,
  DescriptionList,
  Form,
  History,
  Link,
  LinkButton,
  Page,
  Section,
  Select,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { participantsMessages } from '../messages.ts';
import { EARLY_END_REASONS, END_REASONS } from '../model/participation.ts';
import type { ExceptionRow, ExtensionRow, TouchedRow } from '../queries/assignment-record.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { presentTouched } from './decisions.presenter.ts';
import { Exceptions, Extensions } from './decisions.view.tsx';
import { endReason, presentPerson } from './person.presenter.ts';
import { PersonTabs } from './person-tabs.tsx';

/** What was decided about somebody beyond their status. */
export type Decisions = {
  readonly exceptions: readonly ExceptionRow[];
  readonly extensions: readonly ExtensionRow[];
  readonly touched: readonly TouchedRow[];
};

type Props = {
  context: Context;
  person: PersonDetail;
  decisions: Decisions;
  history: readonly HistoryRow[];
  state: FormState;
};

/** A person as the Jobcenter knows them. Each compartment says who else can read it. */
export const PersonPage = ({ context, person, decisions, history, state }: Props) => {
  const { frame } = context;
  const messages = participantsMessages;
  const words = messages.person;
  const shown = presentPerson(person);
  return (
    <Page
      frame={frame}
      title={shown.name}
      preline={person.number}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.breadcrumb, href: '/people' }]}
    >
      <RefusalNotice refusal={state.refusal} />
      <PersonTabs personId={person.id} current="overview" />
      <Badge {...shown.status} />
      {person.openProposalId && (
        <Alert tone="warning" title={words.openProposal}>
          <Link href={`/change-proposals/${person.openProposalId}`}>{words.toProposal}</Link>
        </Alert>
      )}
      {decisions.touched.length > 0 && <TouchedNotice personId={person.id} touched={decisions.touched} />}
      <PersonActions person={person} />
      <Section title={words.participation}>
        <DescriptionList facts={shown.participation} />
        <p>{words.participationReaders}</p>
      </Section>
      {person.stay && shown.stay && (
        <Section title={words.place} actions={<ExtendButton context={context} person={person} />}>
          <p>
            <Link href={`/places/${person.stay.placeId}`}>{person.stay.placeTitle}</Link>
          </p>
          <DescriptionList facts={shown.stay} />
          <Extensions rows={decisions.extensions} />
        </Section>
      )}
      <Exceptions rows={decisions.exceptions} />
      <Section title={words.identity}>
        <DescriptionList facts={shown.identity} />
        <p>{words.identityReaders}</p>
        <Link href={`/participants/${person.participantId}/sign-in-link`}>{words.signInLink}</Link>
      </Section>
      {person.status !== 'ended' && <EndForm context={context} person={person} state={state} />}
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, messages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

const isStaying = ({ stay }: PersonDetail, today: IsoDate): boolean =>
  stay !== null && (stay.period.until === null || stay.period.until > today);

/** Only a stay that has begun can go on, and only as long as its place is granted. */
const ExtendButton = ({ context, person }: { context: Context; person: PersonDetail }) => {
  const { today } = context.work;
  const words = participantsMessages.extension;
  const isCurrent = person.stay !== null && person.stay.period.from <= today && isStaying(person, today);
  if (!isCurrent || person.status !== 'assigned') return null;
  return (
    <LinkButton href={`/people/${person.id}/extend`} disabledReason={whyNoLonger(person)}>
      {words.open}
    </LinkButton>
  );
};

/** A stay that lasts as long as its place has nowhere to go on to. */
function whyNoLonger({ stay }: PersonDetail): string | undefined {
  if (!stay?.placeUntil || stay.period.until === null || stay.period.until < stay.placeUntil)
    return undefined;
  return participantsMessages.extension.toTheEnd(formatDate(addDays(stay.placeUntil, -1)));
}

type TouchedProps = { personId: string; touched: readonly TouchedRow[] };

/** What somebody should know before they read on; how loud it is depends on whether anybody has taken note. */
const TouchedNotice = ({ personId, touched }: TouchedProps) => {
  const words = participantsMessages.touched;
  const isOpen = touched.some(({ acknowledgedBy }) => acknowledgedBy === null);
  return (
    <Alert tone={isOpen ? 'warning' : 'info'} title={isOpen ? words.alert : words.title}>
      <ul>
        {touched
          .map((row) => presentTouched(row))
          .map(({ title, facts: [was, is] }) => (
            <li>{`${title}: ${was?.description} → ${is?.description}`}</li>
          ))}
      </ul>
      <Link href={`/people/${personId}/eligibility`}>{words.toTouched}</Link>
    </Alert>
  );
};

const PersonActions = ({ person }: { person: PersonDetail }) => {
  const words = participantsMessages.person;
  const isBeforePlace = person.status !== 'assigned' && person.status !== 'ended';
  if (!isBeforePlace) return null;
  const isEligible = person.status === 'eligible';
  return (
    <Section title={words.actions}>
      <Actions>
        {isEligible && (
          <LinkButton href={`/people/${person.id}/assign`} kind="primary">
            {words.assign}
          </LinkButton>
        )}
        <LinkButton href={`/people/${person.id}/facts`} kind={isEligible ? 'secondary' : 'primary'}>
          {person.status === 'referred' ? words.check : words.checkAnew}
        </LinkButton>
      </Actions>
    </Section>
  );
};

/** Who is on a place can be taken off it here only once the planned end has passed. */
const EndForm = ({ context, person, state }: Pick<Props, 'context' | 'person' | 'state'>) => {
  const { work } = context;
  const words = participantsMessages.person;
  const isOnPlace = isStaying(person, work.today);
  const reasons = person.stay ? END_REASONS : EARLY_END_REASONS;
  return (
    <Section title={words.end}>
      {isOnPlace ? (
        <p>{words.endText}</p>
      ) : (
        <Form
          action={`/people/${person.id}/end`}
          csrf={context.csrf}
          commandId={state.commandId}
          version={person.version}
          input={state.input}
          faults={state.faults}
        >
          <Select
            name="reason"
            label={words.endReason}
            options={reasons.map((value) => ({ value, label: endReason(value) }))}
          />
          <Actions>
            <Button kind="secondary">{words.end}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  );
};
