import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { makeSignInLinkAddress } from '#modules/identity/addresses.ts';
import {
  Actions,
  Alert,
  Badge,
  Button,
  DescriptionList,
  Form,
  History,
  Link,
  Page,
  Section,
  Select,
} from '#ui/parts.ts';
import { type Act, offered } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection, SingleOffer } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { placeAddress } from '../../places/addresses.ts';
import {
  changeProposalAddress,
  eligibilityAddress,
  endParticipationAddress,
  peopleAddress,
} from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import { EARLY_END_REASONS, END_REASONS } from '../model/participation.ts';
import type { ExceptionRow, ExtensionRow, TouchedRow } from '../queries/assignment-record.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { presentTouched } from './decisions.presenter.ts';
import { Exceptions, Extensions } from './decisions.view.tsx';
import { endReason, presentPerson } from './person.presenter.ts';
import { offerExtension, personActs } from './person-acts.ts';
import { PersonTabs } from './person-tabs.tsx';

/** The decisions about somebody beyond their status. */
type Decisions = {
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
  end: Act<PersonDetail>;
};

/** A person as the Jobcenter knows them. Each compartment says who else can read it. */
export const PersonPage = ({ context, person, decisions, history, state, end }: Props) => {
  const { frame } = context;
  const words = participantsMessages.person;
  const shown = presentPerson(person);
  return (
    <Page
      frame={frame}
      title={shown.name}
      preline={person.number}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.breadcrumb, href: peopleAddress() }]}
    >
      <RefusalNotice refusal={state.refusal} />
      <PersonTabs personId={person.id} current="overview" />
      <Badge {...shown.status} />
      {person.openProposalId && (
        <Alert tone="warning" title={words.openProposal}>
          <Link href={changeProposalAddress(person.openProposalId)}>{words.toProposal}</Link>
        </Alert>
      )}
      {decisions.touched.length > 0 && <TouchedNotice personId={person.id} touched={decisions.touched} />}
      <OffersSection title={words.actions} context={context} record={person} acts={personActs} />
      <Section title={words.participation}>
        <DescriptionList facts={shown.participation} />
        <p>{words.participationReaders}</p>
      </Section>
      {person.stay && shown.stay && (
        <Section
          title={words.place}
          actions={<SingleOffer context={context} record={person} act={offerExtension} />}
        >
          <p>
            <Link href={placeAddress(person.stay.placeId)}>{person.stay.placeTitle}</Link>
          </p>
          <DescriptionList facts={shown.stay} />
          <Extensions rows={decisions.extensions} />
        </Section>
      )}
      <Exceptions rows={decisions.exceptions} />
      <Section title={words.identity}>
        <DescriptionList facts={shown.identity} />
        <p>{words.identityReaders}</p>
        <Link href={makeSignInLinkAddress(person.participantId)}>{words.signInLink}</Link>
      </Section>
      <EndForm {...{ context, person, state, end }} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, participantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

type TouchedProps = { personId: string; touched: readonly TouchedRow[] };

/** The notice that somebody should read first; how loud it is depends on whether anybody has taken note. */
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
      <Link href={eligibilityAddress(personId)}>{words.toTouched}</Link>
    </Alert>
  );
};

/** The form that takes somebody out of the programme, or why not now. */
const EndForm = ({ context, person, state, end }: Pick<Props, 'context' | 'person' | 'state' | 'end'>) => {
  const words = participantsMessages.person;
  const offer = offered(end, person, context);
  const reasons = person.stay ? END_REASONS : EARLY_END_REASONS;
  if (!offer) return null;
  return (
    <Section title={words.end}>
      {offer.reason !== undefined ? (
        <p>{offer.reason}</p>
      ) : (
        <Form
          action={endParticipationAddress(person.id)}
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
