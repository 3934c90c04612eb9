import { z } from 'zod';
import { factShape } from '#law/index.ts';
import { isoDay } from '#platform/commands/iso-day.ts';

// Beyond these lies a slip of the pen; nobody types more rows into a form.
const MOST_PERIODS = 60;
const MOST_OF_A_NUMBER = 1000;

const endsAfterItBegins = ({ from, until }: { from: string; until: string | null }) =>
  until === null || from < until;
const fault = { path: ['until'], error: 'before-start' };

const { birthDate, ...confirmed } = factShape({
  day: isoDay,
  numberFrom: (least) => z.int().min(least).max(MOST_OF_A_NUMBER),
  listOf: (period) => z.array(period.refine(endsAfterItBegins, fault)).max(MOST_PERIODS),
});

/**
 * The facts that a Jobcenter confirms about a person, in the terms of the law's check. An absent fact is unknown; an
 * empty list is the knowledge that there was nothing. The birth date is not asked again: it stands in the identity.
 */
export const factsInput = z.strictObject(confirmed);

/** The same facts of somebody whose identity is not known, so that the birth date is among them. */
export const factsWithBirthDate = factsInput.extend({ birthDate });
