import type { IsoDate } from '#kernel/calendar.ts';

export type NamedPerson = {
  readonly firstName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
};

/** A person whom the Land knows by a name and birth date; the own record of them, where this Jobcenter keeps one. */
export type KnownPerson = {
  readonly personId: string;
  readonly participantId: string | null;
  readonly number: string | null;
  readonly createdOn: IsoDate | null;
};

/** The answer that somebody is none of those whom the Land knows by this name. */
export const ANOTHER = 'another';

type Answer = { readonly sameAs?: string | undefined; readonly anotherReason?: string | undefined };
type Fault = { path: string; code: string; facts: Record<string, never> };

/**
 * Finds what is left to say about whether somebody is a person whom the Land knows already: which of them, or why it is
 * another. People of one name may be born on one day, so a human answers.
 */
export function faultsInMatch(known: readonly KnownPerson[], { sameAs, anotherReason }: Answer): Fault[] {
  if (known.length === 0) return [];
  if (sameAs === undefined) return [{ path: 'sameAs', code: 'known-person', facts: {} }];
  if (sameAs === ANOTHER)
    return anotherReason === undefined ? [{ path: 'anotherReason', code: 'needs-reason', facts: {} }] : [];
  return known.some(({ personId }) => personId === sameAs)
    ? []
    : [{ path: 'sameAs', code: 'not-a-choice', facts: {} }];
}

/** Returns the known person that a referral means; nothing where it is another, or nobody of that name is known. */
export const meantBy = (known: readonly KnownPerson[], { sameAs }: Answer): KnownPerson | undefined =>
  known.find(({ personId }) => personId === sameAs);
