import { z } from 'zod';
import { isoDay } from '#platform/commands/iso-day.ts';

/** The most workshops that one day has. */
export const MOST_WORKSHOPS = 12;

const workshop = z.strictObject({
  name: z.string().trim().min(2).max(200),
  seats: z.int().min(1).max(10_000).nullable().default(null),
});

/** The words and days of an event, as whoever holds it types them. */
export const eventFields = {
  title: z.string().trim().min(3).max(200),
  heldOn: isoDay,
  beginsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null),
  place: z.string().trim().min(3).max(300),
  agenda: z.string().trim().max(20_000).default(''),
  workshops: z.array(workshop).max(MOST_WORKSHOPS).default([]),
};

export type EventText = z.output<z.ZodObject<typeof eventFields>>;
