import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import type { CaseDetail } from '#modules/participants/index.ts';
import {
  Actions,
  Badge,
  DescriptionList,
  Disclosure,
  EmptyState,
  History,
  Link,
  LinkButton,
  Page,
  Prose,
  Section,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { coachingMessages } from '../messages.ts';
import type { PlanDetail } from '../queries/find-plan.ts';
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
};

/** A person as their coach knows them. Each compartment says who else can read it. */
export const CasePage = ({ context, person, plan, contacts, history, refusal }: Props) => {
  const { frame } = context;
  const messages = coachingMessages;
  const words = messages.case;
  const shown = presentCase(person);
  return (
    <Page
      frame={frame}
      title={shown.name}
      preline={person.number}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: '/today' }]}
    >
      <RefusalNotice refusal={refusal} />
      {shown.status && <Badge {...shown.status} />}
      <DescriptionList facts={shown.days} />
      <Actions>
        <LinkButton href={`/coaching/${person.participantId}/contacts/new`} kind="primary">
          {words.writeContact}
        </LinkButton>
        <LinkButton href={`/participants/${person.participantId}/sign-in-link`}>
          {words.signInLink}
        </LinkButton>
      </Actions>
      <PlanSection context={context} person={person} plan={plan} />
      <Contacts contacts={contacts} />
      <Section title={words.identity}>
        <DescriptionList facts={shown.identity} />
        {person.phone && <Link href={telephone(person.phone)}>{words.call}</Link>}
        <p>{words.identityReaders}</p>
      </Section>
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, messages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

/** The address by which a phone dials: digits and the plus of a country, nothing else. */

const PlanSection = ({ context, person, plan }: Pick<Props, 'context' | 'person' | 'plan'>) => {
  const { case: words, plan: planWords } = coachingMessages;
  const base = `/coaching/${person.participantId}`;
  if (!plan)
    return (
      <Section title={words.plan}>
        <EmptyState title={words.noPlan}>
          <p>{words.noPlanText}</p>
          <LinkButton href={`${base}/plan/new`}>{words.agreePlan}</LinkButton>
        </EmptyState>
      </Section>
    );
  return (
    <Section title={words.plan}>
      <PlanView context={context} plan={plan} />
      <p>{words.planReaders}</p>
      <Actions>
        <LinkButton href={`${base}/milestones/new`}>{planWords.add}</LinkButton>
        <LinkButton href={`${base}/plan/revise`}>{planWords.revise}</LinkButton>
      </Actions>
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
