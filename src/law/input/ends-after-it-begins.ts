import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';

/**
 * Checks that two days of an object are in their order; `null` or no end is no fault.
 * It is looked at even where other fields are wrong, so that every problem is named at once.
 */
export const endsAfterItBegins = (from: string, until: string) =>
  z.refine<unknown>((value) => daysOf(value, from) < daysOf(value, until), {
    path: [until],
    error: `must be later than ${from}`,
    when: ({ value }) => isIsoDate(daysOf(value, from)) && isIsoDate(daysOf(value, until)),
  });

const daysOf = (value: unknown, name: string): string =>
  String((value as Record<string, unknown> | null)?.[name]);
