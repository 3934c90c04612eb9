import { z } from 'zod';
import { isoDay } from '#platform/commands/iso-day.ts';

/** What a person and their coach agree on: a goal, and a day on which they look at it again. */
export const planDetails = {
  goal: z.string().trim().min(3).max(2000),
  reviewOn: isoDay,
};

export const milestoneDetails = {
  title: z.string().trim().min(2).max(300),
  dueOn: isoDay,
  isWorkRelated: z.boolean().default(false),
};
