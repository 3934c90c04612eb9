import { z } from 'zod';
import { addMonths } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { onlyPayerFacts } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isCoveredByMeasure } from '../model/covered-by-measure.ts';
import { findProjectMonth } from '../queries/find-project-month.ts';
import { listMeasures } from '../queries/list-measures.ts';
import { insertShare, openCost } from '../store.ts';
import { isoMonth } from './submit-claim.ts';

/**
 * Weiteren Geldgeber angeben: what somebody else bears of a cost is not claimed of the programme. If it was, the difference goes
 * into the next claim.
 */
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
  load: async (work, { projectId, month }) => {
    const days = { from: `${month}-01`, until: addMonths(`${month}-01`, 1) };
    const found = await findProjectMonth(work, projectId, days);
    return found && { ...found, measures: await listMeasures(work, projectId, days) };
  },
  decide: (
    { project, rules, month, measures },
    { month: read, placeId, costType, payer, amountCents },
    { newId },
  ) => {
    const cost = month?.output.costs.find(
      (known) => known.placeId === placeId && known.costType === costType,
    );
    if (!cost) return refused('no-such-cost');
    const ruled = rules.costTypes.find(({ id }) => id === costType);
    // Whoever is named is another than the one who bears it alone.
    const alone = ruled && onlyPayerFacts(ruled, 'another');
    if (alone) return refused('only-payer', alone);
    if (isCoveredByMeasure({ payer, kind: cost.kind }, measures))
      return refused('covered-by-measure', { payer });
    const left = cost.costCents - cost.othersCents;
    if (amountCents > left) return refused('above-the-whole', { left, cost: cost.costCents });
    const { id: projectId, providerId, districtId } = project;
    return decided({
      cost,
      projectId,
      share: {
        id: newId(),
        ...{ placeId, providerId, districtId, costType, payer, amountCents },
        month: `${read}-01`,
        kind: 'declared' as const,
      },
    });
  },
  save: async (work, { cost, share }) => {
    await openCost(work, share, cost);
    await insertShare(work, share);
  },
  trace: ({ projectId, share }) => ({ objectKind: 'project', objectId: projectId, payload: share }),
  answer: ({ projectId }) => ({ id: projectId }),
  constraints: { never_above_the_whole: 'above-the-whole' },
});
