import { type Day, toDay } from '../time/day.ts';
import { type Duration, months, years } from '../time/duration.ts';
import type { RawValue, Unit } from './provision-file.ts';

/** A value that rules ask for: where it stands, the unit it must have, and how the rules want to hold it. */
export type Parameter<Held = unknown> = {
  readonly path: string;
  readonly unit: Unit;
  readonly hold: (raw: RawValue) => Held;
};

const parameter =
  <Held>(unit: Unit, hold: Parameter<Held>['hold']) =>
  (path: string): Parameter<Held> => ({ path, unit, hold });

export const inYears = parameter<Duration>('years', (raw) => years(Number(raw)));
export const inMonths = parameter<Duration>('months', (raw) => months(Number(raw)));
export const inWeeks = parameter<number>('weeks', Number);
export const asCount = parameter<number>('count', Number);
export const asBasisPoints = parameter<number>('basis-points', Number);
export const asDay = parameter<Day>('date', (raw) => toDay(String(raw)));
export const asRatesByYear = parameter<readonly number[]>('basis-points-by-year', (raw) =>
  [raw].flat().map(Number),
);
