import { z } from 'zod';
import { isoDay } from '#platform/commands/iso-day.ts';

/** The agreement of a person and their coach: a goal, and a day on which they look at it again. */
export const planDetails = {
  goal: z.string().trim().min(3).max(2000),
  reviewOn: isoDay,
};

/** The fields of a milestone: what is to be reached, until which day, and whether it is about work. */
export const milestoneDetails = {
  title: z.string().trim().min(2).max(300),
  dueOn: isoDay,
  isWorkRelated: z.boolean().default(false),
};
