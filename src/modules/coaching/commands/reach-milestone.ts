import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { loadMilestone, markReached } from '../store.ts';

/** Meilenstein erreicht: noted on the day it is noted. */
export const reachMilestone = defineCommand({
  name: 'coaching.reach-milestone',
  permission: 'coaching.reach-milestone',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: (work, { id }) => loadMilestone(work, id),
  version: (milestone) => milestone.version,
  decide: (milestone, _, { today }) =>
    milestone.reachedOn === null
      ? decided({ milestone, reachedOn: today })
      : refused('already-reached', { reachedOn: milestone.reachedOn }),
  save: (work, { milestone, reachedOn }) => markReached(work, milestone.id, reachedOn),
  trace: ({ milestone, reachedOn }) => ({
    objectKind: 'plan',
    objectId: milestone.planId,
    participantId: milestone.participantId,
    payload: { milestoneId: milestone.id, reachedOn },
  }),
  announce: ({ milestone }) => [{ event: 'milestone-reached', payload: { milestoneId: milestone.id } }],
  answer: ({ milestone }) => ({ id: milestone.id, participantId: milestone.participantId }),
});
