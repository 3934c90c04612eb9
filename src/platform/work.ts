import type { Transaction } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Database } from './database/schema.generated.ts';

/** The person who acts, in which role, for which organisation. The public has no account; the system has no person. */
export type Actor = {
  readonly tenantId: string;
  readonly role: string;
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly membershipId: string | null;
  readonly name: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly districtId: string | null;
  readonly participantId: string | null;
  readonly language: 'de' | 'en' | null;
  readonly method: string | null;
  /** The area they act for, by name, where their body answers for several. */
  readonly areaName: string | null;
};

/** Somebody who has signed in: changes are theirs by name. */
type SignedInActor = Actor & { readonly accountId: string };

/** One piece of work: a transaction, the actor it acts for, and the time and ids it may use. */
export type Work = {
  readonly db: Transaction<Database>;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: IsoDate;
  readonly newId: () => string;
};

/** A piece of work of somebody who has signed in. */
export type SignedInWork = Work & { readonly actor: SignedInActor };

export const isSignedIn = (work: Work): work is SignedInWork => work.actor.accountId !== null;

/** Returns the account that acts, where only those who signed in can have come. */
export const accountOf = ({ accountId }: Actor): string => present(accountId, 'account');

/** Returns the organisation that somebody acts for, where only those who work for one can have come. */
export const organisationOf = ({ organisationId }: Actor): string => present(organisationId, 'organisation');

/** Returns the district that somebody acts for, where only those who work for one can have come. */
export const districtOf = ({ districtId }: Actor): string => present(districtId, 'district');

function present(id: string | null, what: string): string {
  if (id === null) throw new Error(`whoever acts here has no ${what}`);
  return id;
}
