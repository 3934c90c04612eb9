import { z } from 'zod';
import { cited, textSchema } from './evidence.ts';

/** The way in which money flows and when (Auszahlung); what stands in a notice goes before it, within these rules. */
export const paymentSchema = cited({
  mode: z.enum(['advance', 'reimbursement', 'notice']).describe('notice: as each notice says'),
  windowDays: z.int().min(1).max(365).nullable().describe('An advance is for the spending of so many days'),
  afterFinality: z.boolean().optional().describe('Nothing is paid before the notice is final'),
  lastMonthEarly: z.boolean().optional().describe('The last month may be paid before it has ended'),
  returned: z
    .enum(['available', 'income'])
    .optional()
    .describe('Whether returned money may be spent again; without: it is income'),
  proofs: z.array(textSchema).min(1).max(20).optional(),
}).meta({ id: 'payment' });
