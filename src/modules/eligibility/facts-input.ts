import { z } from 'zod';
import { EMPLOYMENT_KINDS, FORECASTS, INTERRUPTION_REASONS } from '#law/index.ts';
import { isoDay } from '#platform/commands/iso-day.ts';

const MOST_PERIODS = 60;

const endsAfterItBegins = ({ from, until }: { from: string; until: string | null }) =>
  until === null || from < until;
const fault = { path: ['until'], error: 'before-start' };

const period = z.strictObject({ from: isoDay, until: isoDay.nullable() });
const listOf = <Item extends z.ZodType<{ from: string; until: string | null }>>(item: Item) =>
  z.array(item.refine(endsAfterItBegins, fault)).max(MOST_PERIODS).exactOptional();
const flag = z.boolean().exactOptional();
const count = z.int().min(0).max(1000).exactOptional();

/**
 * What a Jobcenter confirms about a person, in the terms of the law's check. An absent fact is unknown; an empty list
 * is the knowledge that there was nothing. The birth date is not asked again: it stands in the identity.
 */
export const factsInput = z.strictObject({
  benefitPeriods: listOf(period),
  unemploymentPeriods: listOf(period),
  interruptions: listOf(period.extend({ reason: z.enum(INTERRUPTION_REASONS) })),
  employments: listOf(period.extend({ kind: z.enum(EMPLOYMENT_KINDS) })),
  assignments16d: listOf(period),
  extensionConditionsMet: flag,
  shortEmploymentOnly: flag,
  minorChildInHousehold: flag,
  severelyDisabled: flag,
  healthImpairment: flag,
  migrationBackground: flag,
  obstacles: count,
  placementSupportMonths: count,
  holisticSupportMonths: count,
  integrationForecast: z.enum(FORECASTS).exactOptional(),
  voluntary: flag,
});
