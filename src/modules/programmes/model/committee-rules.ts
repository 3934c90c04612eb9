import { z } from 'zod';
import { cited } from './evidence.ts';

/** The rules by which the committee of a programme decides, known or assumed. */
export const committeeRulesSchema = cited({
  presentAbovePercent: z.int().min(0).max(99).describe('More than this share of the members must be present'),
  leastPresent: z.int().min(1).max(100).describe('And never fewer than this many'),
  largeSpreadPercent: z
    .int()
    .min(1)
    .max(100)
    .describe('Above this share of all points two members should talk'),
}).meta({ id: 'committeeRules' });
