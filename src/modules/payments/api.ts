import { z } from 'zod';
import { cents, count, day, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { requestAddress } from './addresses.ts';
import { findRequest } from './queries/find-request.ts';
import { requestList } from './web/request-list.tsx';

const request = z.object({
  id,
  month: day.describe('The first day of the month'),
  status: text,
  submittedAt: instant,
  amountCents: cents,
});

export const paymentsQueries: readonly ApiQuery[] = [
  listOf({
    ...requestList.asked,
    summary: 'Funds requests that you may see',
    row: request.extend({ projectTitle: text, providerName: text, districtName: text }),
  }),
  recordOf({
    address: requestAddress,
    access: { permission: 'payments.open-request' },
    summary: 'One funds request',
    answer: request.extend({
      version: count,
      projectId: id,
      grantId: id,
      providerId: id,
      returnReason: text.nullable(),
      paidOn: day.nullable(),
      calculationId: id,
      ruleVersion: text,
      claims: z
        .array(z.object({ amountCents: cents, legalBasis: text, reason: text, dueOn: day, recoveredOn: day }))
        .describe('What was claimed back of its payment'),
    }),
    find: findRequest,
  }),
];
