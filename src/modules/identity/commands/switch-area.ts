import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { listOwnAreas } from '../queries/list-own-areas.ts';

/** Gebiet wechseln: the session acts for another district that its body answers for, from the next request on. */
export const switchArea = defineCommand({
  name: 'identity.switch-area',
  permission: 'identity.switch-area',
  input: z.strictObject({ areaId: z.uuid() }),
  load: async (work) => ({ areas: await listOwnAreas(work), sessionId: work.actor.sessionId }),
  decide: ({ areas, sessionId }, { areaId }) =>
    sessionId && areas.some(({ id }) => id === areaId)
      ? decided({ areaId, sessionId })
      : refused('no-such-area'),
  save: async ({ db }, { areaId, sessionId }) => {
    await db.updateTable('session').set({ areaId }).where('id', '=', sessionId).execute();
  },
  trace: ({ areaId, sessionId }) => ({ objectKind: 'session', objectId: sessionId, payload: { areaId } }),
});
