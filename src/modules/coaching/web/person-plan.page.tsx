import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { fullName, type PersonDetail, PersonTabs } from '#modules/participants/index.ts';
import { EmptyState, History, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { SingleOffer } from '#web/offers.tsx';
import { personAddress } from '../../participants/addresses.ts';
import { coachingMessages } from '../messages.ts';
import type { PlanDetail } from '../queries/find-plan.ts';
import { handOverForm } from './hand-over-form.tsx';
import { PlanView } from './plan.view.tsx';

const handOverOffer = offerForm<PersonDetail>(handOverForm, {
  label: () => coachingMessages.handOver.offer,
  isOpen: ({ status }) => status !== 'ended',
});

type Props = {
  context: Context;
  person: PersonDetail;
  plan: PlanDetail | undefined;
  history: readonly HistoryRow[];
};

/** The plan as the Jobcenter may read it: goal and milestones, no contacts, no notes. */
export const PersonPlanPage = ({ context, person, plan, history }: Props) => {
  const { frame } = context;
  return (
    <Page
      frame={frame}
      title={coachingMessages.plan.title}
      preline={fullName(person)}
      breadcrumb={[{ label: fullName(person), href: personAddress(person.id) }]}
    >
      <PersonTabs personId={person.id} current="plan" />
      {plan ? (
        <PlanView context={context} plan={plan} level={2} />
      ) : (
        <EmptyState title={coachingMessages.plan.none}>{coachingMessages.plan.noneText}</EmptyState>
      )}
      <SingleOffer context={context} record={person} act={handOverOffer} />
      {history.length > 0 && (
        <Section title={coachingMessages.plan.history}>
          <History entries={presentHistory(history, coachingMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
