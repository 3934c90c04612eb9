import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';

/** A day of the calendar as `YYYY-MM-DD`; else `no-such-day`. */
export const isoDate = z.string().refine(isIsoDate, { error: 'no-such-day' });

/** The name of a person, 2 to 200 letters. */
export const personName = z.string().trim().min(2).max(200);

/** The name of an organisation, 2 to 200 letters. */
export const organisationName = z.string().trim().min(2).max(200);

/** Addresses are compared in small letters. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(320)
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/);

/** SHA-256 of a secret, as base64url: commands and their log never see the secret itself. */
export const secretHash = z.string().regex(/^[\w-]{43}$/);
