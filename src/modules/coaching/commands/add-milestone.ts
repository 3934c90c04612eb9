import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { insertMilestones, loadPlan, updatePlan } from '../store.ts';
import { milestoneDetails } from './plan-input.ts';

/** Meilenstein ergänzen: one more step on the way to the goal. */
export const addMilestone = defineCommand({
  name: 'coaching.add-milestone',
  permission: 'coaching.add-milestone',
  input: z.strictObject({ planId: z.uuid(), version: z.int(), ...milestoneDetails }),
  load: (work, { planId }) => loadPlan(work, planId),
  version: (plan) => plan.version,
  decide: (plan, { planId: _, version: __, ...details }, { newId }) =>
    decided({ plan, milestone: { id: newId(), ...details } }),
  save: async (work, { plan, milestone }) => {
    await insertMilestones(work, plan, [milestone]);
    await updatePlan(work, plan.id);
  },
  trace: ({ plan, milestone }) => ({
    objectKind: 'plan',
    objectId: plan.id,
    participantId: plan.participantId,
    payload: { milestone },
  }),
  answer: ({ plan, milestone }) => ({ id: milestone.id, participantId: plan.participantId }),
});
