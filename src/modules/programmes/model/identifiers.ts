import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';

/** Länder as their tenants are called, and the federation. */
export const LAENDER = [
  'baden-wuerttemberg',
  'bayern',
  'berlin',
  'brandenburg',
  'bremen',
  'hamburg',
  'hessen',
  'mecklenburg-vorpommern',
  'niedersachsen',
  'nordrhein-westfalen',
  'rheinland-pfalz',
  'saarland',
  'sachsen',
  'sachsen-anhalt',
  'schleswig-holstein',
  'thueringen',
  'bund',
] as const;

/** One Land, or the federation, as a file names it. */
export const landSchema = z.enum(LAENDER);

/** Every source that the facts of a file name: a short key (`A2`, `seed-001`) and what it is. */
export const bibliographySchema = z.record(
  z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  z.string().min(1).max(500),
);

/** The name of a part inside its file: kebab-case. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,80}$/, 'must be lower-case words joined by hyphens');

/** Kreisschlüssel: the first five digits of the Amtlicher Gemeindeschlüssel (AGS). */
export const districtKey = z.string().regex(/^\d{5}$/, 'must be the five digits of a county key, in quotes');

const NO_DAY = 'must be a day as YYYY-MM-DD';
/** A day of the calendar as `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: NO_DAY, abort: true })
  .refine(isIsoDate, NO_DAY);

/** A share in hundredths of a percent: 10000 is the whole. */
export const rateBasisPoints = z.int().min(0).max(10_000);

/** The payer of a cost. A programme is a stack of payers per place and cost type. */
export const payerSchema = z.enum(['land', 'esf', 'federal', 'jobcenter', 'municipality', 'grantee']);
