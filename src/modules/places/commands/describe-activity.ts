import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { organisationOf, type Work } from '#platform/work.ts';
import { insertActivity } from '../activity.store.ts';
import { statusOnceChanged } from '../model/activity.ts';
import { findActivityBasis } from '../queries/find-activity-basis.ts';
import { activityContent } from './activity-input.ts';

/**
 * Tätigkeit beschreiben: a provider says once what is done on its places of one kind in a district. Where the programme
 * asks for the three tests, it waits for the Jobcenter from then on. `placeId` names any of these places.
 */
export const describeActivity = defineCommand({
  name: 'places.describe-activity',
  permission: 'places.describe-activity',
  input: z.strictObject({
    placeId: z.uuid(),
    profileId: z.uuid().nullable().default(null),
    ...activityContent,
  }),
  load: async (work, { placeId, profileId }) => ({
    basis: await findActivityBasis(work, placeId),
    isProfileThere: profileId === null || (await isProfile(work, profileId)),
  }),
  judge: ({ basis, isProfileThere }) => [
    ...(basis ? [] : [{ path: 'placeId', code: 'no-such-record', facts: {} }]),
    ...(isProfileThere ? [] : [{ path: 'profileId', code: 'no-such-record', facts: {} }]),
  ],
  decide: ({ basis }, { placeId: _, ...said }, { actor, newId }) => {
    if (!basis) throw new Error('an activity was judged sound without a place');
    const status = statusOnceChanged({ status: null, needsTests: basis.needsTests });
    return decided({ id: newId(), ownerId: organisationOf(actor), ...basis, ...said, status });
  },
  save: insertActivity,
  trace: (activity) => ({ objectKind: 'activity', objectId: activity.id, payload: activity }),
  announce: ({ id }) => [{ event: 'activity-described', payload: { activityId: id } }],
  answer: ({ id }) => ({ id }),
});

async function isProfile({ db }: Work, id: string): Promise<boolean> {
  const profile = await db
    .selectFrom('activity')
    .select('id')
    .where('id', '=', id)
    .where('status', '=', 'profile')
    .executeTakeFirst();
  return profile !== undefined;
}
