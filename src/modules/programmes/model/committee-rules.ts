import { z } from 'zod';
import { cited } from './evidence.ts';

/** How the committee of a programme decides, where its rules of procedure are known or have to be assumed. */
export const committeeRulesSchema = cited({
  presentAbovePercent: z.int().min(0).max(99).describe('More than this share of the members must be present'),
  leastPresent: z.int().min(1).max(100).describe('And never fewer than this many'),
  largeSpreadPercent: z
    .int()
    .min(1)
    .max(100)
    .describe('Above this share of all points two members should talk'),
});
