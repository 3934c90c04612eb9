import { z } from 'zod';
import { addYears, type IsoDate, isIsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { keepSession } from '#modules/identity/index.ts';
import { defineCommand } from '#platform/commands/command.ts';

const LONGEST_JUMP_YEARS = 15;
const DAY_MILLISECONDS = 86_400_000;

/** Uhr stellen: in a demonstration time can be moved forward, so that a deadline passes while one looks. Never back. */
export const moveClock = defineCommand({
  name: 'demonstration.move-clock',
  permission: 'demonstration.move-clock',
  input: z.strictObject({ day: z.string().refine(isIsoDate, { error: 'no-such-day' }) }),
  load: async ({ db }) => {
    const row = await db.selectFrom('demonstrationClock').select('behindMilliseconds').executeTakeFirst();
    return row && { behindMilliseconds: row.behindMilliseconds };
  },
  decide: ({ behindMilliseconds }, { day }, { today }) => {
    if (day <= today) return refused('only-forward', { today });
    if (day > addYears(today, LONGEST_JUMP_YEARS)) return refused('too-far');
    const jump = Math.round((instantOf(day) - instantOf(today)) / DAY_MILLISECONDS) * DAY_MILLISECONDS;
    return decided({ day, jump, behindMilliseconds: behindMilliseconds - jump });
  },
  save: async (work, { jump, behindMilliseconds }) => {
    await work.db.updateTable('demonstrationClock').set({ behindMilliseconds }).execute();
    // Whoever moves the clock stays signed in; the sessions of the others end as they would have.
    const seenAt = new Date(work.now.getTime() + jump);
    await keepSession(work, { seenAt, expiresAt: new Date(seenAt.getTime() + DAY_MILLISECONDS) });
  },
  trace: ({ day, behindMilliseconds }) => ({
    objectKind: 'demonstration',
    objectId: '00000000-0000-0000-0000-000000000000',
    payload: { day, behindMilliseconds },
  }),
  answer: ({ behindMilliseconds }) => ({ behindMilliseconds }),
});

const instantOf = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);
