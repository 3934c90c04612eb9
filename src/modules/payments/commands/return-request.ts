import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveRequest } from '../model/funds-request.ts';
import { loadRequest, updateRequest } from '../store.ts';

/** Mittelabruf zurückgeben: with a reason; the provider may ask for the month again. One person may do it: no money flows. */
export const returnRequest = defineCommand({
  name: 'payments.return-request',
  permission: 'payments.return-request',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    returnReason: z.string().trim().min(3).max(2000),
  }),
  load: (work, { id }) => loadRequest(work, id),
  version: ({ version }) => version,
  decide: (request, { returnReason }) => {
    const move = moveRequest('payments.return-request', request.status);
    return move.refusal ? move : decided({ id: request.id, returnReason });
  },
  save: (work, { id, returnReason }) => updateRequest(work, id, { status: 'returned', returnReason }),
  trace: (change) => ({ objectKind: 'funds-request', objectId: change.id, payload: change }),
  announce: ({ id }) => [{ event: 'funds-request-returned', payload: { fundsRequestId: id } }],
  answer: ({ id }) => ({ id }),
});
