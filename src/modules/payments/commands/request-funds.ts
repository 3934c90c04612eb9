import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { keepCalculation } from '#modules/funding/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { MONTH_RULE } from '../model/calculate-month.ts';
import { mayRequest } from '../model/funds-request.ts';
import { findMonth } from '../queries/find-month.ts';
import { insertRequest, insertRequestLines, openCosts } from '../store.ts';

/** A month as `YYYY-MM`; else `no-such-day`. */
export const isoMonth = z.string().refine((text) => isIsoDate(`${text}-01`), { error: 'no-such-day' });

/** Mittel abrufen: a provider asks for one month of one project, computed from the days on which places were taken. */
export const requestFunds = defineCommand({
  name: 'payments.request-funds',
  permission: 'payments.request-funds',
  input: z.strictObject({ projectId: z.uuid(), month: isoMonth }),
  load: (work, { projectId, month }) => findMonth(work, projectId, `${month}-01`),
  decide: (month, _, { newId, today }) => {
    if (month.requestId) return refused('already-requested');
    const amount = mayRequest(month, today);
    if (amount.refusal) return amount;
    const { project, input, output } = month;
    const calculation = {
      id: newId(),
      programmeId: project.programmeId,
      rulesFrom: project.rulesFrom,
      kind: 'funds-request-month' as const,
      ruleVersion: MONTH_RULE,
      input,
      output,
    };
    return decided({
      calculation,
      costs: output.costs,
      request: {
        id: newId(),
        projectId: project.id,
        grantId: project.grantId,
        programmeId: project.programmeId,
        districtId: project.districtId,
        providerId: project.providerId,
        month: input.month,
        amountCents: amount.change,
        calculationId: calculation.id,
      },
    });
  },
  save: async (work, { calculation, costs, request }) => {
    await keepCalculation(work, calculation);
    await insertRequest(work, request);
    await insertRequestLines(work, request.id, costs);
    await openCosts(work, request, costs);
  },
  trace: ({ request }) => ({ objectKind: 'funds-request', objectId: request.id, payload: request }),
  announce: ({ request }) => [{ event: 'funds-requested', payload: { fundsRequestId: request.id } }],
  answer: ({ request }) => ({ id: request.id }),
  constraints: { one_request_a_month: 'already-requested', never_above_the_whole: 'above-the-whole' },
});
