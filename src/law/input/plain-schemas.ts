import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';

const DAY = 'must be a day that exists, from 1900 to 2999, written like 2026-08-01';

/** A day in a document of the law, as ISO text. */
export const day = z
  .string({ error: ({ input }) => (input === undefined ? undefined : DAY) })
  .refine(isIsoDate, DAY);

/** A number without decimals. It is not `z.int()`, whose fault would hide the order of two days in the same object. */
export const wholeNumber = z.number().refine(Number.isSafeInteger, 'must be a whole number');
