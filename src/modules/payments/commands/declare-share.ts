import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { findMonth } from '../queries/find-month.ts';
import { insertShares, openCosts } from '../store.ts';
import { isoMonth } from './request-funds.ts';

/** Weiteren Geldgeber angeben: what somebody else bears of a cost is not asked of the programme. */
export const declareShare = defineCommand({
  name: 'payments.declare-share',
  permission: 'payments.declare-share',
  input: z.strictObject({
    projectId: z.uuid(),
    month: isoMonth,
    placeId: z.uuid(),
    costType: z.string().min(1).max(80),
    payer: z.string().trim().min(2).max(80),
    amountCents: z.int().min(1).max(100_000_000),
  }),
  load: (work, { projectId, month }) => findMonth(work, projectId, `${month}-01`),
  decide: ({ project, input, output, requestId }, { placeId, costType, payer, amountCents }, { newId }) => {
    if (requestId) return refused('already-requested');
    const cost = output.costs.find((known) => known.placeId === placeId && known.costType === costType);
    if (!cost) return refused('no-such-cost');
    const left = cost.costCents - cost.othersCents;
    if (amountCents > left) return refused('above-the-whole', { left, cost: cost.costCents });
    return decided({
      cost,
      projectId: project.id,
      share: {
        id: newId(),
        placeId,
        providerId: project.providerId,
        month: input.month,
        costType,
        payer,
        kind: 'declared' as const,
        amountCents,
      },
    });
  },
  save: async (work, { cost, share }) => {
    await openCosts(work, share, [cost]);
    await insertShares(work, [share]);
  },
  trace: ({ projectId, share }) => ({ objectKind: 'project', objectId: projectId, payload: share }),
  answer: ({ projectId }) => ({ id: projectId }),
  constraints: { never_above_the_whole: 'above-the-whole' },
});
