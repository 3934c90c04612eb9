import { addDays, type IsoDate } from '#kernel/calendar.ts';

/** The instant at which a day ends in Germany: a deadline holds through its whole day, summer time or not. */
export function endOfGermanDay(day: IsoDate): Date {
  const { Temporal } = globalThis as unknown as { Temporal: TemporalPart };
  const next = Temporal.ZonedDateTime.from(`${addDays(day, 1)}T00:00[Europe/Berlin]`);
  return new Date(next.epochMilliseconds);
}

// TypeScript's library does not declare Temporal yet; this is the part that is used.
type TemporalPart = { ZonedDateTime: { from(text: string): { epochMilliseconds: number } } };
