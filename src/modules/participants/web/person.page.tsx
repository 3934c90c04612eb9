import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { makeSignInLinkAddress } from '#modules/identity/addresses.ts';
import { versionFact } from '#modules/programmes/index.ts';
import { Alert, Badge, DescriptionList, History, Link, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection, SingleOffer } from '#web/offers.tsx';
import { StepForm } from '#web/step-form.tsx';
import { placeAddress } from '../../places/addresses.ts';
import {
  changeProposalAddress,
  consentsAddress,
  eligibilityAddress,
  participationVersionAddress,
  peopleAddress,
} from '../addresses.ts';
import type { HouseholdMember } from '../household.store.ts';
import { participantsMessages } from '../messages.ts';
import type { ExceptionRow, ExtensionRow, TouchedRow } from '../queries/assignment-record.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import type { LifeRow } from '../queries/list-life.ts';
import type { EnteredPhase, Stage } from '../stage.store.ts';
import { presentTouched } from './decisions.presenter.ts';
import { Exceptions, Extensions } from './decisions.view.tsx';
import { HandOvers } from './hand-overs.view.tsx';
import { Household } from './household.view.tsx';
import { Life } from './life.view.tsx';
import { Matches } from './matches.view.tsx';
import { OfAge } from './of-age.view.tsx';
import { presentPerson } from './person.presenter.ts';
import { offerExtension, personActs } from './person-acts.ts';
import { PersonTabs } from './person-tabs.tsx';
import { Phases } from './phases.view.tsx';
import { Stages } from './stages.view.tsx';

/** The decisions about somebody beyond their status. */
type Decisions = {
  readonly exceptions: readonly ExceptionRow[];
  readonly extensions: readonly ExtensionRow[];
  readonly touched: readonly TouchedRow[];
  /** Every participation and place, as one line of time. */
  readonly life: readonly LifeRow[];
  /** The people who take part with them, where a household does. */
  readonly household: readonly HouseholdMember[] | null;
};

type Props = {
  context: Context;
  person: PersonDetail;
  decisions: Decisions;
  stages: readonly Stage[];
  phases: readonly EnteredPhase[];
  history: readonly HistoryRow[];
  failed: FormState | undefined;
  end: Step<PersonDetail>;
};

/** A person as the Jobcenter knows them. Each compartment says who else can read it. */
export const PersonPage = ({ context, person, decisions, stages, phases, history, failed, end }: Props) => {
  const { frame } = context;
  const words = participantsMessages.person;
  const shown = presentPerson(person);
  return (
    <Page
      frame={frame}
      title={shown.name}
      preline={person.number}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      breadcrumb={[{ label: words.breadcrumb, href: peopleAddress() }]}
    >
      <PersonTabs personId={person.id} current="overview" />
      <Badge {...shown.status} />
      {person.openProposalId && (
        <Alert tone="warning" title={words.openProposal}>
          <Link href={changeProposalAddress(person.openProposalId)}>{words.toProposal}</Link>
        </Alert>
      )}
      <OfAge person={person} href={consentsAddress(person.id)} />
      {decisions.touched.length > 0 && <TouchedNotice personId={person.id} touched={decisions.touched} />}
      <OffersSection title={words.actions} context={context} record={person} acts={personActs} />
      <Section title={words.participation}>
        <DescriptionList
          facts={[...shown.participation, ...versionFact(person, participationVersionAddress(person.id))]}
        />
        <p>{words.participationReaders}</p>
      </Section>
      <StaySection context={context} person={person} extensions={decisions.extensions} />
      <Household person={person} members={decisions.household} today={context.work.today} />
      <Phases context={context} person={person} entered={phases} />
      <Stages person={person} stages={stages} />
      <Life rows={decisions.life} current={person.id} />
      <Exceptions rows={decisions.exceptions} />
      <Section title={words.identity}>
        <DescriptionList facts={shown.identity} />
        <p>{words.identityReaders}</p>
        <Link href={makeSignInLinkAddress(person.participantId)}>{words.signInLink}</Link>
      </Section>
      <Matches person={person} />
      <HandOvers person={person} />
      <StepForm {...{ context, failed }} record={person} step={end} title={words.end} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, participantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

type StayProps = { context: Context; person: PersonDetail; extensions: readonly ExtensionRow[] };

/** The place that somebody has or had last, with its extensions. */
const StaySection = ({ context, person, extensions }: StayProps) => {
  const facts = presentPerson(person).stay;
  if (!person.stay || !facts) return null;
  return (
    <Section
      title={participantsMessages.person.place}
      actions={<SingleOffer context={context} record={person} act={offerExtension} />}
    >
      <p>
        <Link href={placeAddress(person.stay.placeId)}>{person.stay.placeTitle}</Link>
      </p>
      <DescriptionList facts={facts} />
      <Extensions rows={extensions} />
    </Section>
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
