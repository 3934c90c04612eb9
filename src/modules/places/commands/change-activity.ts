import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { loadActivity, rewriteActivity } from '../activity.store.ts';
import { saysTheSame, statusOnceChanged } from '../model/activity.ts';
import { activityContent } from './activity-input.ts';

/**
 * Tätigkeit ändern: it says something else from now on, so its three tests are open again. The decision on the old words
 * stays to be read, and whoever works at it stays.
 */
export const changeActivity = defineCommand({
  name: 'places.change-activity',
  permission: 'places.change-activity',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...activityContent }),
  load: (work, { id }) => loadActivity(work, id),
  version: ({ version }) => version,
  decide: (activity, { version: _, ...said }) =>
    saysTheSame(activity, said)
      ? refused('nothing-changed')
      : decided({ ...said, status: statusOnceChanged(activity) }),
  save: rewriteActivity,
  trace: (activity) => ({ objectKind: 'activity', objectId: activity.id, payload: activity }),
  announce: ({ id }) => [{ event: 'activity-changed', payload: { activityId: id } }],
  answer: ({ id, status }) => ({ id, status }),
});
