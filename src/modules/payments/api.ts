import { z } from 'zod';
import { cents, count, day, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { claimAddress } from './addresses.ts';
import { findClaim } from './queries/find-claim.ts';
import { claimList } from './web/claim-list.tsx';

const claim = z.object({
  id,
  kind: text,
  startsOn: day,
  endsOn: day.describe('The day after the last'),
  status: text,
  submittedAt: instant,
  granteeName: text,
  grantorName: text,
  requestedCents: cents,
  acceptedCents: cents.nullable(),
});
const line = z.object({
  id,
  number: count,
  projectId: id.nullable(),
  costType: text,
  form: text,
  month: day,
  item: text,
  quantity: z.number().nullable(),
  unitPriceCents: cents.nullable(),
  forWhom: z.array(text).readonly().nullable().describe('The signs of those that it is for'),
  eventOn: day.nullable().describe('The day of the event that it is paid on'),
  requestedCents: cents,
  acceptedCents: cents.nullable(),
  outcome: text,
  reasonCode: text.nullable(),
  remark: text.nullable(),
  subsidiarity: text.nullable().describe('Why no benefit of the law comes first'),
  subsidiarityReason: text.nullable(),
});
const demand = z.object({
  id,
  amountCents: cents,
  legalBasis: text,
  reason: text,
  dueOn: day,
  demandedOn: day,
  receivedOn: day.nullable(),
});

export const paymentsQueries: readonly ApiQuery[] = [
  listOf({ ...claimList.asked, summary: 'Claims that you may see', row: claim }),
  recordOf({
    address: claimAddress,
    access: { permission: 'payments.open-claim' },
    summary: 'One claim with its lines',
    answer: claim.extend({
      version: count,
      grantId: id,
      grantorId: id,
      granteeId: id,
      countedCents: cents.nullable(),
      paidCents: cents.nullable(),
      paidOn: day.nullable(),
      returnReason: text.nullable(),
      lines: z.array(line),
      recoveries: z.array(demand).describe('What was demanded back of its payment'),
    }),
    find: findClaim,
  }),
];
