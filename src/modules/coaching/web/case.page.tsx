import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import type { CaseDetail } from '#modules/participants/index.ts';
import {
  Badge,
  DescriptionList,
  Disclosure,
  EmptyState,
  History,
  Link,
  Page,
  Prose,
  Section,
} from '#ui/parts.ts';
import type { Act, ActOn } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { Offers, SingleOffer } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { consentsAddress } from '../../participants/addresses.ts';
import { todayAddress } from '../addresses.ts';
import { coachingMessages } from '../messages.ts';
import type { MilestoneRow, PlanDetail } from '../queries/find-plan.ts';
import type { ContactRow } from '../queries/list-contacts.ts';
import { presentCase, presentContact, telephone } from './coach.presenter.ts';
import { PlanView } from './plan.view.tsx';

type Props = {
  context: Context;
  person: CaseDetail;
  plan: PlanDetail | undefined;
  contacts: readonly ContactRow[];
  history: readonly HistoryRow[];
  refusal?: FormState['refusal'];
  acts: {
    person: readonly Act<ActOn>[];
    agreePlan: Act<ActOn>;
    plan: readonly Act<ActOn>[];
    milestone: Act<MilestoneRow>;
  };
};

/** A person as their coach knows them. Each compartment says who else can read it. */
export const CasePage = ({ context, person, plan, contacts, history, refusal, acts }: Props) => {
  const { frame } = context;
  const words = coachingMessages.case;
  const shown = presentCase(person);
  return (
    <Page
      frame={frame}
      title={shown.name}
      preline={person.number}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: todayAddress() }]}
    >
      <RefusalNotice refusal={refusal} />
      {shown.status && <Badge {...shown.status} />}
      <DescriptionList facts={shown.days} />
      <Offers context={context} record={{ id: person.participantId }} acts={acts.person} />
      <PlanSection {...{ context, person, plan, acts }} />
      <Contacts contacts={contacts} />
      <Section title={words.identity}>
        <DescriptionList facts={shown.identity} />
        {person.phone && <Link href={telephone(person.phone)}>{words.call}</Link>}
        <p>{words.identityReaders}</p>
        {person.participationId && (
          <Link href={consentsAddress(person.participationId)}>{words.consents}</Link>
        )}
      </Section>
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, coachingMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

const PlanSection = ({
  context,
  person,
  plan,
  acts,
}: Pick<Props, 'context' | 'person' | 'plan' | 'acts'>) => {
  const words = coachingMessages.case;
  const record = { id: person.participantId };
  if (!plan)
    return (
      <Section title={words.plan}>
        <EmptyState title={words.noPlan}>
          <p>{words.noPlanText}</p>
          <SingleOffer context={context} record={record} act={acts.agreePlan} />
        </EmptyState>
      </Section>
    );
  return (
    <Section title={words.plan}>
      <PlanView context={context} plan={plan} reach={acts.milestone} />
      <p>{words.planReaders}</p>
      <Offers context={context} record={record} acts={acts.plan} />
    </Section>
  );
};

const Contacts = ({ contacts }: Pick<Props, 'contacts'>) => {
  const words = coachingMessages.case;
  const entries = contacts
    .map((contact) => presentContact(contact))
    .map(({ note, next, ...entry }) => ({
      ...entry,
      detail: (
        <>
          {next && <p>{next}</p>}
          {note && (
            <Disclosure summary={words.note}>
              <Prose text={note} />
              <p>{words.noteReaders}</p>
            </Disclosure>
          )}
        </>
      ),
    }));
  return (
    <Section title={words.contacts}>
      {entries.length === 0 ? (
        <EmptyState title={words.noContacts}>{words.noContactsText}</EmptyState>
      ) : (
        <>
          <History entries={entries} />
          <p>{words.contactsReaders}</p>
        </>
      )}
    </Section>
  );
};
