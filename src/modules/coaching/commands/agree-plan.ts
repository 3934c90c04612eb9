import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { isWaitingForConsent, loadCase } from '#modules/participants/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { insertMilestones, insertPlan } from '../store.ts';
import { milestoneDetails, planDetails } from './plan-input.ts';

/** Plan vereinbaren: a goal, milestones on the way, and the day of the first review. */
export const agreePlan = defineCommand({
  name: 'coaching.agree-plan',
  permission: 'coaching.agree-plan',
  input: z.strictObject({
    participantId: z.uuid(),
    ...planDetails,
    milestones: z.array(z.strictObject(milestoneDetails)).min(1).max(20),
  }),
  load: async (work, { participantId }) => {
    const held = await loadCase(work, participantId);
    return held && { ...held, isWaiting: await isWaitingForConsent(work, participantId) };
  },
  decide: ({ participantId, jobcenterId, isWaiting }, { goal, reviewOn, milestones }, { today, newId }) => {
    if (isWaiting) return refused('member-consent-missing');
    if (reviewOn <= today) return refused('review-not-ahead');
    return decided({
      plan: { id: newId(), participantId, jobcenterId },
      goal,
      reviewOn,
      milestones: milestones.map((milestone) => ({ id: newId(), ...milestone })),
    });
  },
  save: async (work, { plan, goal, reviewOn, milestones }) => {
    await insertPlan(work, {
      id: plan.id,
      participantId: plan.participantId,
      jobcenterId: plan.jobcenterId,
      goal,
      agreedOn: work.today,
      reviewOn,
    });
    await insertMilestones(work, plan, milestones);
  },
  trace: ({ plan, goal, reviewOn, milestones }) => ({
    objectKind: 'plan',
    objectId: plan.id,
    participantId: plan.participantId,
    payload: { goal, reviewOn, milestones },
  }),
  announce: ({ plan }) => [{ event: 'plan-agreed', payload: { planId: plan.id } }],
  answer: ({ plan }) => ({ id: plan.id, participantId: plan.participantId }),
  constraints: { plan_tenant_id_participant_id_key: 'plan-exists' },
});
