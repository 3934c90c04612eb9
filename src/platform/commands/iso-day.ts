import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';

/** A day in the input of a command: ISO text, and a day that exists. */
export const isoDay = z.string().refine(isIsoDate, { error: 'no-such-day' });
