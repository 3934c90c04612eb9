import type { CaseDetail } from '#modules/participants/index.ts';
import { FieldRow, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import { Fields } from '#web/form-view.tsx';
import {
  addMilestoneAddress,
  agreePlanAddress,
  coachingCaseAddress,
  revisePlanAddress,
} from '../addresses.ts';
import { addMilestone } from '../commands/add-milestone.ts';
import { agreePlan } from '../commands/agree-plan.ts';
import { revisePlan } from '../commands/revise-plan.ts';
import { coachingMessages } from '../messages.ts';
import { findPlan, type PlanDetail } from '../queries/find-plan.ts';
import { ownCase, recordCase, wordsAbout } from './own-case.ts';
import { milestoneFields, milestoneRows, planFields, withoutEmptyRows } from './plan-fields.ts';

const words = () => coachingMessages.planForm;

/** The form that agrees on a plan: the goal, the review, and the first steps row by row. */
export const agreePlanForm = defineForm({
  address: agreePlanAddress,
  command: agreePlan,
  load: ownCase,
  seen: recordCase,
  also: ({ params }) => ({ participantId: params.id }),
  fields: planFields,
  moreFields: () => milestoneRows().flat(),
  more: () => <MilestoneRows />,
  assemble: withoutEmptyRows,
  words: (person) => ({ title: words().title, submit: words().save, ...wordsAbout(person) }),
  done: ({ participantId }) => coachingCaseAddress(String(participantId), { done: 'coaching.plan-agreed' }),
});

export const revisePlanForm = defineForm({
  address: revisePlanAddress,
  command: revisePlan,
  load: ownPlan,
  seen: recordPlan,
  loadsFirst: true,
  also: (_, about) => ({ id: about?.plan.id }),
  version: ({ plan }) => plan.version,
  fields: planFields,
  values: ({ plan: { goal, reviewOn } }) => ({ goal, reviewOn }),
  words: ({ person }) => ({ title: words().reviseTitle, submit: words().save, ...wordsAbout(person) }),
  done: ({ participantId }) => coachingCaseAddress(String(participantId), { done: 'coaching.plan-revised' }),
});

export const addMilestoneForm = defineForm({
  address: addMilestoneAddress,
  command: addMilestone,
  load: ownPlan,
  seen: recordPlan,
  loadsFirst: true,
  also: (_, about) => ({ planId: about?.plan.id }),
  version: ({ plan }) => plan.version,
  fields: () => milestoneFields(),
  words: ({ person }) => ({ title: words().addTitle, submit: words().addSave, ...wordsAbout(person) }),
  done: ({ participantId }) =>
    coachingCaseAddress(String(participantId), { done: 'coaching.milestone-added' }),
});

type CaseWithPlan = { readonly person: CaseDetail; readonly plan: PlanDetail };

/** The person with their plan; who has none yet is led to agreeing on one. */
async function ownPlan(context: Context): Promise<CaseWithPlan | Response | undefined> {
  const person = await ownCase(context);
  if (!person) return undefined;
  const plan = await findPlan(context.work, person.participantId);
  return plan ? { person, plan } : context.redirect(agreePlanAddress(person.participantId));
}

function recordPlan(context: Context, { person }: CaseWithPlan): Promise<void> {
  return recordCase(context, person);
}

const MilestoneRows = () => (
  <Section title={words().milestones}>
    <p>{words().milestonesHint}</p>
    {milestoneRows().map((row, index) => (
      <FieldRow legend={words().milestone(index + 1)}>
        <Fields fields={row} />
      </FieldRow>
    ))}
  </Section>
);
