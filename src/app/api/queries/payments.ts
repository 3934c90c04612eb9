import { z } from 'zod';
import { findRequest } from '#modules/payments/queries/find-request.ts';
import { listRequests } from '#modules/payments/queries/list-requests.ts';
import { cents, count, day, id, instant, text } from '../fields.ts';
import { type ApiQuery, listOf, recordOf } from '../query.ts';

const READ = { permission: 'payments.read' };

const request = z.object({
  id,
  month: day.describe('The first day of the month'),
  status: text,
  submittedAt: instant,
  amountCents: cents,
});

export const paymentQueries: readonly ApiQuery[] = [
  listOf({
    path: '/funds-requests',
    access: READ,
    summary: 'Funds requests that you may see',
    sorts: ['month', 'project', 'provider', 'status', 'submitted', 'amount'],
    filters: ['status', 'project', 'provider', 'district', 'programme', 'month'],
    sort: 'submitted',
    direction: 'descending',
    row: request.extend({ projectTitle: text, providerName: text, districtName: text }),
    rows: listRequests,
  }),
  recordOf({
    path: '/funds-requests/:id',
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
    }),
    find: findRequest,
  }),
];
