import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import { loadActivity, rewriteActivity } from '../activity.store.ts';
import { saysTheSame, statusOnceChanged } from '../model/activity.ts';
import { activityContent } from './activity-input.ts';

/**
 * Tätigkeit ändern: it says something else from now on, so its three tests are open again. The decision on the old words
 * stays to be read, and whoever works at it stays. It keeps at least the hours of each of its places: what is worked
 * there is to be tested, too.
 */
export const changeActivity = defineCommand({
  name: 'places.change-activity',
  permission: 'places.change-activity',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...activityContent }),
  load: async (work, { id }) => {
    const activity = await loadActivity(work, id);
    return activity && { activity, hoursOfPlaces: await mostHours(work, id) };
  },
  version: ({ activity }) => activity.version,
  judge: ({ hoursOfPlaces: minimum }, { weeklyHours }) =>
    weeklyHours < minimum ? [{ path: 'weeklyHours', code: 'too-small', facts: { minimum } }] : [],
  decide: ({ activity }, { version: _, ...said }) =>
    saysTheSame(activity, said)
      ? refused('nothing-changed')
      : decided({ ...said, status: statusOnceChanged(activity) }),
  save: rewriteActivity,
  trace: (activity) => ({ objectKind: 'activity', objectId: activity.id, payload: activity }),
  announce: ({ id }) => [{ event: 'activity-changed', payload: { activityId: id } }],
  answer: ({ id, status }) => ({ id, status }),
});

/** The most hours a week on a place of this activity; none while it has no place. */
async function mostHours({ db }: Work, activityId: string): Promise<number> {
  const row = await db
    .selectFrom('place')
    .select(({ fn }) => fn.max('weeklyHours').as('most'))
    .where('activityId', '=', activityId)
    .where('status', '<>', 'closed')
    .executeTakeFirst();
  return row?.most ?? 0;
}
