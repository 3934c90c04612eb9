import { z } from 'zod';

/** The words of an activity, as its commands take them. Tasks stand one by one, so they need more than a heading. */
export const activityContent = {
  title: z.string().trim().min(2).max(200),
  tasks: z.string().trim().min(10).max(5000),
  field: z.string().trim().min(2).max(200),
  weeklyHours: z.int().min(1).max(40),
  season: z.string().trim().min(2).max(200).nullable().default(null),
};
