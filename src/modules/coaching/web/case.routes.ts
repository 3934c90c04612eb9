import { recordReadings } from '#modules/audit/index.ts';
import { makeSignInLinkAddress } from '#modules/identity/addresses.ts';
import { listHistory } from '#modules/identity/index.ts';
import { findCase } from '#modules/participants/index.ts';
import type { Act, ActOn } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { coachingCaseAddress, reachMilestoneAddress, todayAddress } from '../addresses.ts';
import { reachMilestone } from '../commands/reach-milestone.ts';
import { coachingMessages } from '../messages.ts';
import { findMilestonePerson, findPlan, type MilestoneRow } from '../queries/find-plan.ts';
import { listCoachToday } from '../queries/list-coach-today.ts';
import { listContacts } from '../queries/list-contacts.ts';
import { CasePage } from './case.page.tsx';
import { contactForm } from './contact-form.ts';
import { recordCase } from './own-case.ts';
import { addMilestoneForm, agreePlanForm, revisePlanForm } from './plan-forms.tsx';
import { TodayPage } from './today.page.tsx';

const secondary = () => 'secondary' as const;

/** The acts of a coach with a person, with their plan, and with a milestone of it. */
const caseActs = {
  person: [
    offerForm(contactForm, { label: () => coachingMessages.case.writeContact }),
    {
      permission: 'identity.make-sign-in-link',
      address: makeSignInLinkAddress,
      isButton: false,
      offer: { label: () => coachingMessages.case.signInLink },
    },
  ],
  agreePlan: offerForm(agreePlanForm, { label: () => coachingMessages.case.agreePlan }),
  plan: [
    offerForm(addMilestoneForm, { label: () => coachingMessages.plan.add, kind: secondary }),
    offerForm(revisePlanForm, { label: () => coachingMessages.plan.revise, kind: secondary }),
  ],
} satisfies Readonly<Record<string, Act<ActOn> | readonly Act<ActOn>[]>>;

const reachMilestoneStep = defineStep({
  address: reachMilestoneAddress,
  command: reachMilestone,
  showsPeople: true,
  offer: {
    label: () => coachingMessages.plan.reach,
    about: ({ title }: MilestoneRow) => title,
    isOpen: ({ reachedOn }) => reachedOn === null,
    kind: () => 'tertiary',
  },
  done: ({ participantId }) =>
    coachingCaseAddress(String(participantId), { done: 'coaching.milestone-reached' }),
  again: async (context, { refusal }, status) => {
    const participantId = await findMilestonePerson(context.work, context.id());
    return participantId ? showCase(context, participantId, refusal, status) : context.notFound();
  },
});

async function showToday(context: Context): Promise<Response> {
  const tasks = await listCoachToday(context.work);
  await recordReadings(context.work, {
    action: 'coaching.see-today',
    objectKind: 'participant',
    seen: tasks.map(({ participantId }) => ({ objectId: participantId, participantId })),
  });
  return context.html(TodayPage({ context, tasks }));
}

async function showCase(
  context: Context,
  participantId: string,
  refusal?: FormState['refusal'],
  status = 200,
): Promise<Response> {
  const { work } = context;
  const person = await findCase(work, participantId);
  if (!person) return context.notFound();
  await recordCase(context, person);
  const plan = await findPlan(work, participantId);
  const contacts = await listContacts(work, participantId);
  const history = plan ? await listHistory(work, 'plan', plan.id) : [];
  const acts = { ...caseActs, milestone: reachMilestoneStep };
  return context.html(CasePage({ context, person, plan, contacts, history, refusal, acts }), status);
}

export const caseRoutes: Route[] = [
  {
    method: 'GET',
    path: todayAddress.path,
    access: { permission: 'coaching.see-today' },
    showsPeople: true,
    handle: showToday,
  },
  {
    method: 'GET',
    path: coachingCaseAddress.path,
    access: { permission: 'coaching.see-case' },
    showsPeople: true,
    handle: (context) => showCase(context, context.id()),
  },
  ...contactForm.routes,
  ...agreePlanForm.routes,
  ...revisePlanForm.routes,
  ...addMilestoneForm.routes,
  reachMilestoneStep.route,
];
