import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { sumCents } from '#kernel/money.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { recounted } from '../model/recount.ts';
import { findClaimable } from '../queries/find-claimable.ts';
import { listOpenRecounts, settleRecounts } from '../recount.store.ts';

/** Nachrechnung abschließen: who paid notes that nothing is left of a difference: it was demanded back, or the days are as they were. */
export const settleRecount = defineCommand({
  name: 'payments.settle-recount',
  permission: 'payments.settle-recount',
  input: z.strictObject({ id: z.uuid() }),
  load: async (work, { id }) => {
    const claimable = await findClaimable(work, id);
    if (claimable?.grant.grantorId !== work.actor.organisationId) return undefined;
    const open = await listOpenRecounts(work, id);
    return { lines: recounted(claimable.lines, claimable.standing), open };
  },
  decide: ({ lines, open }, { id }) => {
    if (open.length === 0) return refused('nothing-to-recount');
    const left = sumCents(lines.map(({ differenceCents }) => differenceCents));
    return lines.length > 0 ? refused('difference-stands', { left }) : decided({ id, open });
  },
  save: (work, { open }) => settleRecounts(work, open),
  trace: ({ id, open }) => ({
    objectKind: 'grant',
    objectId: id,
    payload: { lines: open.map(({ lineId }) => lineId) },
  }),
});
