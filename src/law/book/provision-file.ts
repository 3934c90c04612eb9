import { z } from 'zod';
import { day } from '../input/plain-schemas.ts';

/** The units of statutory values; the rules of a version name the unit they expect. */
const UNITS = [
  'years',
  'months',
  'weeks',
  'count',
  'date',
  'basis-points',
  'basis-points-by-year',
  'cents-per-hour',
  'cents-per-month',
] as const;

export const sentence = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
/** A number, a rate for each year, or a day. */
export const rawValue = z.union([z.int(), z.array(z.int()).min(1), day]);

const source = z.array(z.string()).min(1);

/** A value from one day on. It ends because the next begins; `null` says that none is held from that day on. */
const entry = z.strictObject({
  from: day,
  value: rawValue.nullable(),
  source,
  verified: z.boolean(),
});

const value = z.strictObject({ title: sentence, unit: z.enum(UNITS), history: z.array(entry).min(1) });

const version = z.strictObject({
  version: z.string(),
  validFrom: day,
  /** The day after the last, excluded. Without it the version ends because the next begins. */
  validUntil: day.exactOptional(),
  citation: z.string().min(1),
  source,
  verified: z.boolean(),
  /** The rules that decide, where they are not those of the same name. */
  rules: z.string().exactOptional(),
  /** The reason why nothing is decided, for a version whose conditions are not held. */
  note: sentence.exactOptional(),
});

/** One file of `law/`: a provision, its versions and every value it ever had. */
export const provisionFile = z.strictObject({
  provision: z.string().regex(/^[a-z0-9-]+$/),
  title: sentence,
  /** A status funds nobody by itself: others build on what it finds. */
  isStatus: z.literal(true).exactOptional(),
  versions: z.array(version).exactOptional(),
  values: z.record(z.string().regex(/^[a-z0-9-]+$/), value).exactOptional(),
});

export function fitsUnit(value: RawValue, unit: Unit): boolean {
  if (unit === 'date') return typeof value === 'string';
  if (unit === 'basis-points-by-year') return Array.isArray(value);
  return typeof value === 'number' && value > 0;
}

export type RawValue = z.output<typeof rawValue>;
export type Unit = (typeof UNITS)[number];
export type Sentence = z.output<typeof sentence>;
export type Entry = z.output<typeof entry>;
export type Value = z.output<typeof value>;
export type VersionEntry = z.output<typeof version>;
export type ProvisionFile = z.output<typeof provisionFile>;
