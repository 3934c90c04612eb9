import { z } from 'zod';
import { cents, count, day, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { listWaitingDecisions } from './money-decisions.ts';
import { findRequest } from './queries/find-request.ts';
import { listRequests } from './queries/list-requests.ts';

const READ = { permission: 'payments.read' };

const request = z.object({
  id,
  month: day.describe('The first day of the month'),
  status: text,
  submittedAt: instant,
  amountCents: cents,
});

export const paymentsQueries: readonly ApiQuery[] = [
  listOf({
    path: '/decisions',
    access: { permission: 'payments.read-decisions' },
    summary: 'Decisions on money that wait, the oldest first',
    sorts: ['since', 'amount', 'kind'],
    filters: ['kind', 'step'],
    sort: 'since',
    row: z.object({
      kind: text,
      id: id.describe('The application, the funds request or the commitment'),
      title: text,
      since: instant,
      amountCents: cents,
      preparedByName: text.nullable(),
    }),
    rows: listWaitingDecisions,
  }),
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
      claims: z
        .array(z.object({ amountCents: cents, legalBasis: text, reason: text, dueOn: day, recoveredOn: day }))
        .describe('What was claimed back of its payment'),
    }),
    find: findRequest,
  }),
];
