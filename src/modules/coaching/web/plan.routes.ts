import type { CaseDetail } from '#modules/participants/index.ts';
import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { addMilestone } from '../commands/add-milestone.ts';
import { agreePlan } from '../commands/agree-plan.ts';
import { reachMilestone } from '../commands/reach-milestone.ts';
import { revisePlan } from '../commands/revise-plan.ts';
import { coachingMessages } from '../messages.ts';
import { findMilestonePerson, findPlan, type PlanDetail } from '../queries/find-plan.ts';
import { showCase, withCase } from './case.routes.ts';
import { milestoneFields, newPlanFields, planFields, withoutEmptyRows } from './coaching-forms.ts';
import { CaseFormPage } from './form.page.tsx';
import { PlanFormPage } from './plan-form.page.tsx';

const AGREE = { permission: 'coaching.agree-plan' };
const REVISE = { permission: 'coaching.revise-plan' };
const ADD = { permission: 'coaching.add-milestone' };

export const planRoutes: Route[] = [
  {
    method: 'GET',
    path: '/coaching/:id/plan/new',
    access: AGREE,
    showsPeople: true,
    handle: (context) => showNewPlan(context),
  },
  { method: 'POST', path: '/coaching/:id/plan/new', access: AGREE, showsPeople: true, handle: submitNewPlan },
  {
    method: 'GET',
    path: '/coaching/:id/plan/revise',
    access: REVISE,
    showsPeople: true,
    handle: (context) => showRevision(context),
  },
  {
    method: 'POST',
    path: '/coaching/:id/plan/revise',
    access: REVISE,
    showsPeople: true,
    handle: submitRevision,
  },
  {
    method: 'GET',
    path: '/coaching/:id/milestones/new',
    access: ADD,
    showsPeople: true,
    handle: (context) => showNewMilestone(context),
  },
  {
    method: 'POST',
    path: '/coaching/:id/milestones/new',
    access: ADD,
    showsPeople: true,
    handle: submitNewMilestone,
  },
  {
    method: 'POST',
    path: '/coaching/milestones/:id/reach',
    access: { permission: 'coaching.reach-milestone' },
    showsPeople: true,
    handle: submitReached,
  },
];

const showNewPlan = (context: Context, state = freshForm(context), status = 200) =>
  withCase(context, context.id(), (person) => context.html(PlanFormPage({ context, state, person }), status));

function submitNewPlan(context: Context): Promise<Response> {
  return handleForm(context, {
    command: agreePlan,
    fields: newPlanFields(),
    also: { participantId: context.params.id },
    takesVersion: false,
    assemble: withoutEmptyRows,
    done: ({ participantId }) => context.redirect(`/coaching/${participantId}?done=coaching.plan-agreed`),
    again: (state, status) => showNewPlan(context, state, status),
  });
}

/** Finds the person with their plan; who has none yet is led to agreeing on one. */
const withPlan = (context: Context, answer: (person: CaseDetail, plan: PlanDetail) => Promise<Response>) =>
  withCase(context, context.id(), async (person) => {
    const plan = await findPlan(context.work, person.participantId);
    return plan ? answer(person, plan) : context.redirect(`/coaching/${person.participantId}/plan/new`);
  });

const showRevision = (context: Context, state = freshForm(context), status = 200): Promise<Response> =>
  withPlan(context, (person, plan) => {
    const words = coachingMessages.planForm;
    const view = CaseFormPage({
      context,
      state: { ...state, version: state.version ?? plan.version },
      person,
      title: words.reviseTitle,
      action: `/coaching/${person.participantId}/plan/revise`,
      fields: planFields(),
      values: { goal: plan.goal, reviewOn: plan.reviewOn },
      submit: words.save,
    });
    return context.html(view, status);
  });

function submitRevision(context: Context): Promise<Response> {
  return withPlan(context, (_, plan) =>
    handleForm(context, {
      command: revisePlan,
      fields: planFields(),
      also: { id: plan.id },
      done: ({ participantId }) => context.redirect(`/coaching/${participantId}?done=coaching.plan-revised`),
      again: (state, status) => showRevision(context, state, status),
    }),
  );
}

const showNewMilestone = (context: Context, state = freshForm(context), status = 200): Promise<Response> =>
  withPlan(context, (person, plan) => {
    const words = coachingMessages.planForm;
    const view = CaseFormPage({
      context,
      state: { ...state, version: state.version ?? plan.version },
      person,
      title: words.addTitle,
      action: `/coaching/${person.participantId}/milestones/new`,
      fields: milestoneFields(),
      submit: words.addSave,
    });
    return context.html(view, status);
  });

function submitNewMilestone(context: Context): Promise<Response> {
  return withPlan(context, (_, plan) =>
    handleForm(context, {
      command: addMilestone,
      fields: milestoneFields(),
      also: { planId: plan.id },
      done: ({ participantId }) =>
        context.redirect(`/coaching/${participantId}?done=coaching.milestone-added`),
      again: (state, status) => showNewMilestone(context, state, status),
    }),
  );
}

async function submitReached(context: Context): Promise<Response> {
  return handleForm(context, {
    command: reachMilestone,
    fields: [],
    also: { id: context.params.id },
    done: ({ participantId }) =>
      context.redirect(`/coaching/${participantId}?done=coaching.milestone-reached`),
    again: async ({ refusal, conflict }, status) => {
      const participantId = await findMilestonePerson(context.work, context.id());
      const told = conflict
        ? context.refusalText(reachMilestone.name, { code: 'changed-meanwhile', facts: {} })
        : refusal;
      return participantId ? showCase(context, participantId, told, status) : context.notFound();
    },
  });
}
