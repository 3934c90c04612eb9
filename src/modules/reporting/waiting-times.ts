import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { WaitingTime } from './model/line.ts';
import { STATIONS } from './model/stations.ts';

const file = join(import.meta.dirname, '../../../programmes/reference/waiting-times.yaml');
const schema = z.strictObject({
  sources: z.record(z.string(), z.string()),
  waitingTimes: z.array(
    z.strictObject({
      station: z.enum(STATIONS),
      cautionDays: z.int().min(1),
      stopDays: z.int().min(1),
      source: z.string(),
      verified: z.boolean(),
    }),
  ),
});

let known: readonly WaitingTime[] | undefined;

/** Returns how long something may wait at each station; from a data file, for no law says it. */
export const waitingTimes = (): readonly WaitingTime[] => {
  known ??= schema.parse(parse(readFileSync(file, 'utf8'))).waitingTimes;
  return known;
};
