import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { revokeSessions } from '../store.ts';

/** Sitzung beenden: one's own, or as administrator anybody's; row-level security decides which are to be seen. */
export const endSession = defineCommand({
  name: 'identity.end-session',
  permission: 'identity.own-account',
  input: z.strictObject({ id: z.uuid() }),
  load: async ({ db }, { id }) =>
    db.selectFrom('session').select(['id', 'accountId']).where('id', '=', id).executeTakeFirst(),
  decide: (session) => decided(session),
  save: (work, { id, accountId }) => revokeSessions(work, accountId, id),
  trace: ({ id, accountId }) => ({
    objectKind: 'account',
    objectId: accountId,
    payload: { sessionId: id },
  }),
  answer: ({ id, accountId }) => ({ id, accountId }),
});
