import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import { type CourseRules, type EntryChoice, enteredBy, latestOf } from '../model/phase.ts';

const choice = z.string().min(1).max(80).optional();

/** The fields of whoever enters a programme that has phases or tracks. */
export const entryFields = {
  phase: choice.describe('The first phase, where the programme has several to begin with'),
  track: choice.describe('The track, where the programme has several'),
};

/** Returns the track on which somebody enters and the phase that begins with their first day, as far as the file has any. */
export function entryOn(rules: CourseRules, chosen: EntryChoice, startsOn: IsoDate, newId: () => string) {
  const { phase, track } = enteredBy(rules, chosen);
  const period = { from: startsOn, until: phase && latestOf(phase, startsOn) };
  return {
    track: track?.id ?? null,
    phase: phase && { id: newId(), phase: phase.id, period, beforeFailed: null },
  };
}

type Entered = { readonly track: string | null; readonly phase: { readonly phase: string } | null };

/** Returns what the trail keeps of the course at entry; nothing where the file has none. */
export const entryTrace = ({ track, phase }: Entered) => ({
  ...(track !== null && { track }),
  ...(phase && { phase: phase.phase }),
});
