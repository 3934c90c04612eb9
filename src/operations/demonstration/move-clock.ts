import { z } from 'zod';
import { addYears, type IsoDate, isIsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
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
  save: async ({ db, actor, now }, { jump, behindMilliseconds }) => {
    await db.updateTable('demonstrationClock').set({ behindMilliseconds }).execute();
    // Whoever moves the clock stays signed in; the sessions of the others end as they would have.
    await db
      .updateTable('session')
      .set({
        seenAt: new Date(now.getTime() + jump),
        expiresAt: new Date(now.getTime() + jump + DAY_MILLISECONDS),
      })
      .where('id', '=', actor.sessionId)
      .execute();
  },
  trace: ({ day, behindMilliseconds }) => ({
    objectKind: 'demonstration',
    objectId: '00000000-0000-0000-0000-000000000000',
    payload: { day, behindMilliseconds },
  }),
  answer: ({ behindMilliseconds }) => ({ behindMilliseconds }),
});

const instantOf = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);
