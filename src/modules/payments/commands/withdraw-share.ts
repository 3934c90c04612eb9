import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { findShare } from '../queries/shares.ts';
import { insertShare, type NewShare } from '../store.ts';

/** Angabe zurücknehmen: a new entry takes back what was declared; the old one stays. */
export const withdrawShare = defineCommand({
  name: 'payments.withdraw-share',
  permission: 'payments.withdraw-share',
  input: z.strictObject({ id: z.uuid() }),
  load: (work, { id }) => findShare(work, id),
  decide: ({ projectId, isWithdrawn, placeNumber: _, ...share }, __, { newId }) => {
    if (isWithdrawn) return refused('already-withdrawn');
    const withdrawal: NewShare = { ...share, id: newId(), kind: 'withdrawn', withdrawsId: share.id };
    return decided({ projectId, withdrawal });
  },
  save: (work, { withdrawal }) => insertShare(work, withdrawal),
  trace: ({ projectId, withdrawal }) => ({
    objectKind: 'project',
    objectId: projectId,
    payload: withdrawal,
  }),
  answer: ({ projectId }) => ({ id: projectId }),
  constraints: { cost_share_tenant_id_withdraws_id_key: 'already-withdrawn' },
});
