import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { returnOf } from '../model/claim.ts';
import { loadClaim, returnLines, updateClaim } from '../store.ts';

/** Antrag zurückgeben: with a reason; all of it may be claimed again. One person may do it: no money flows. */
export const returnClaim = defineCommand({
  name: 'payments.return-claim',
  permission: 'payments.return-claim',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    returnReason: z.string().trim().min(3).max(2000),
  }),
  load: (work, { id }) => loadClaim(work, id),
  version: ({ version }) => version,
  decide: ({ id, status }, { returnReason }) => {
    const move = returnOf(status);
    return move.refusal ? move : decided({ id, status: move.change, returnReason });
  },
  save: async (work, { id, ...change }) => {
    await returnLines(work, id);
    await updateClaim(work, id, change);
  },
  trace: (change) => ({ objectKind: 'claim', objectId: change.id, payload: change }),
  announce: ({ id }) => [{ event: 'claim-returned', payload: { claimId: id } }],
  answer: ({ id }) => ({ id }),
});
