import { sql } from 'kysely';
import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { Actor } from '#platform/work.ts';

/** Rolle wechseln: the session acts in another membership of the same person, from the next request on. */
export const switchRole = defineCommand({
  name: 'identity.switch-role',
  permission: 'identity.switch-role',
  input: z.strictObject({ membershipId: z.uuid() }),
  load: async ({ db, actor, today }, { membershipId }) => {
    const membership = await db
      .selectFrom('membership')
      .select('id')
      .where('id', '=', membershipId)
      .where('accountId', '=', actor.accountId)
      .where(sql<boolean>`valid @> ${today}::date`)
      .executeTakeFirst();
    return { membership, sessionId: actor.sessionId, isEnrolling: isEnrolling(actor) };
  },
  decide: ({ membership, sessionId, isEnrolling }) => {
    if (!membership || !sessionId) return refused('no-such-membership');
    return isEnrolling ? refused('needs-passkey') : decided({ membershipId: membership.id, sessionId });
  },
  save: async ({ db }, { membershipId, sessionId }) => {
    await db.updateTable('session').set({ membershipId, areaId: null }).where('id', '=', sessionId).execute();
  },
  trace: ({ membershipId, sessionId }) => ({
    objectKind: 'session',
    objectId: sessionId,
    payload: { membershipId },
  }),
});

/** Tells whether somebody came by an enrolment link: such staff act in no role until they have made their passkey. */
export const isEnrolling = ({ method, membershipId }: Actor): boolean =>
  method === 'link' && membershipId === null;
