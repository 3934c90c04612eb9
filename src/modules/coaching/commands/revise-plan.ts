import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { loadPlan, updatePlan } from '../store.ts';
import { planDetails } from './plan-input.ts';

/** Plan fortschreiben: both looked at it again, and say when they will do so next. */
export const revisePlan = defineCommand({
  name: 'coaching.revise-plan',
  permission: 'coaching.revise-plan',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...planDetails }),
  load: (work, { id }) => loadPlan(work, id),
  version: (plan) => plan.version,
  decide: (plan, { goal, reviewOn }, { today }) =>
    reviewOn <= today ? refused('review-not-ahead') : decided({ plan, goal, reviewOn }),
  save: (work, { plan, goal, reviewOn }) => updatePlan(work, plan.id, { goal, reviewOn }),
  trace: ({ plan, goal, reviewOn }) => ({
    objectKind: 'plan',
    objectId: plan.id,
    participantId: plan.participantId,
    payload: { goal, reviewOn },
  }),
  answer: ({ plan }) => ({ id: plan.id, participantId: plan.participantId }),
});
