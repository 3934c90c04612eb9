import type { Period } from '#kernel/period.ts';
import { ALWAYS, type Day, NEVER, toDay } from './day.ts';

/** Days in a row: `from` included, `until` excluded. */
export type Stretch = { readonly from: Day; readonly until: Day };

/** Stretches in the order of time that neither overlap nor touch, so that every day counts once. */
export type Stretches = readonly Stretch[];

/** Every day there is. */
export const EVER: Stretches = [{ from: ALWAYS, until: NEVER }];

export const toStretch = ({ from, until }: Period): Stretch => ({
  from: toDay(from),
  until: until === null ? NEVER : toDay(until),
});

/** Returns stretches given in any order, put together. */
export function merge(stretches: readonly Stretch[]): Stretches {
  const merged: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || last.until < next.from) merged.push(next);
    else merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, next.until) };
  }
  return merged;
}

/** Returns what lies from `from` up to, not including, `until`. */
export function clip(stretches: Stretches, from: Day, until: Day): Stretches {
  const inside: Stretch[] = [];
  for (const stretch of stretches) {
    const common = { from: Math.max(stretch.from, from), until: Math.min(stretch.until, until) };
    if (common.from < common.until) inside.push(common);
  }
  return inside;
}

/** Returns what is left of `stretches` without the days of `others`. */
export const without = (stretches: Stretches, others: readonly Stretch[]): Stretches =>
  others.reduce(
    (left, { from, until }) => [...clip(left, ALWAYS, from), ...clip(left, until, NEVER)],
    stretches,
  );

export function countDays(stretches: Stretches): number {
  let days = 0;
  for (const { from, until } of stretches) days += until - from;
  return days;
}

/** Returns the stretch that lasts up to the eve of `day`. */
export function stretchBefore(stretches: Stretches, day: Day): Stretch | undefined {
  const last = stretches.findLast(({ from }) => from < day);
  return last && day <= last.until ? last : undefined;
}

/** Returns the first day on or after `day` that the stretches hold, or never. */
export function nextDayIn(stretches: Stretches, day: Day): Day {
  const next = stretches.find(({ until }) => day < until);
  return next === undefined ? NEVER : Math.max(next.from, day);
}
