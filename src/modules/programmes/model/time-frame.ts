import { z } from 'zod';
import { isEmpty, type Period } from '#kernel/period.ts';
import { cited } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { day } from './identifiers.ts';

const pauseSchema = z.strictObject({ from: day, until: day.describe('The day after the last') });

/** The time in which a programme runs, and the last days for what comes earlier than its end. */
export const timeFrameSchema = cited({
  from: day,
  until: day.nullable().describe('The day after the last; null: open'),
  applicationsUntil: day.optional().describe('The day after the last on which somebody may apply'),
  grantsUntil: day.optional().describe('The day after the last on which a notice may be given'),
  entriesUntil: day.optional().describe('The day after the last on which a person may start'),
  pauses: z.array(pauseSchema).max(20).optional().describe('Nothing new begins in these days'),
})
  .check(rule(hasDays))
  .meta({ id: 'timeFrame' });

type Frame = Period & {
  applicationsUntil?: string | undefined;
  grantsUntil?: string | undefined;
  entriesUntil?: string | undefined;
  pauses?: readonly Period[] | undefined;
};
function hasDays(frame: Frame): Fault[] {
  const ends = ['applicationsUntil', 'grantsUntil', 'entriesUntil'] as const;
  return [
    ...faultIf(isEmpty(frame), ['until'], 'ends before it begins'),
    ...ends.flatMap((name) =>
      faultIf(isBefore(frame[name], frame.from), [name], 'is before the programme begins'),
    ),
    ...(frame.pauses ?? []).flatMap((pause, index) =>
      faultIf(isEmpty(pause), ['pauses', index], 'ends before it begins'),
    ),
  ];
}

const isBefore = (one: string | undefined, other: string): boolean => one !== undefined && one <= other;
