import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';

const isoDate = z.string().refine(isIsoDate, { error: 'no-such-day' });
const places = z.int().min(0).max(1000).default(0);

const item = z
  .strictObject({
    providerId: z.uuid(),
    title: z.string().trim().min(3).max(200),
    fieldOfUse: z.string().trim().min(2).max(100),
    workOpportunityPlaces: places,
    municipalPlaces: places,
    amountCents: z.int().min(1).max(100_000_000_000),
  })
  .refine(
    ...acrossFields<{ workOpportunityPlaces: number; municipalPlaces: number }>(
      ['workOpportunityPlaces', 'municipalPlaces'],
      'needs-places',
      (places) => places.workOpportunityPlaces + places.municipalPlaces > 0,
    ),
  );

/** The days when the projects run: first and last day. */
export const applicationDays = { startsOn: isoDate, lastDay: isoDate };

/** The projects that an application asks for, 1 to 30, each with at least one place. */
export const applicationItems = z.array(item).min(1).max(30);

/** Refuses a last day before the first with `before-start`, at the last day. */
export const endsAfterStart = acrossFields<{ startsOn: string; lastDay: string }>(
  ['lastDay', 'startsOn'],
  'before-start',
  ({ startsOn, lastDay }) => lastDay >= startsOn,
);
