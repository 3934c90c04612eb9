import type { z } from 'zod';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';

/** The mark of events that are announced and of which nobody is told. */
export const nobody = 'nobody';

/** The subject of a letter: the page that it leads to, and who of the role reads it. */
export type Subject = {
  readonly path: string;
  /** The name of the page in either language, for the sentences that name it. */
  readonly title?: { readonly de: string; readonly en: string };
  /** The organisation, if only those who act for it read the letter. */
  readonly organisationId?: string;
  /** The roles, if the subject says which of those that the letter names. */
  readonly roles?: readonly Role[];
  /** The account, if only this one person reads the letter. */
  readonly accountId?: string;
  /** The address, if the letter goes to somebody without an account. */
  readonly email?: string;
};

/** The roles that people can have in an organisation, as the database holds them. */
export type Role = Database['membership']['role'];

type Said = string | ((title: string) => string);

/** The sentences of a letter. Names of people never stand in one; the page behind the link shows them. */
export type LetterWords = {
  /** The words that those who look after the background jobs read. */
  readonly job: string;
  readonly subject: Said;
  readonly text: Said;
};

type LetterOf<Payload> = {
  /** The kind of job that writes it, such as `tell-of-open-call`. */
  readonly job: string;
  /** The role that it is written to, or the roles. */
  readonly to: Role | readonly Role[];
  readonly words: () => LetterWords;
  readonly payload: z.ZodType<Payload>;
  /** Finds the subject, or several where each reader has a page of their own; nothing when there is no longer anything to tell. */
  find(work: Work, payload: Payload): Promise<Subject | readonly Subject[] | undefined>;
};

/** The rule of who is written to when an event was announced, about which page, in which words. */
export type Letter = Omit<LetterOf<unknown>, 'payload'>;

/** Every event that a module announces, with the letter that goes out then, or expressly to nobody. */
export type Events = Readonly<Record<string, Letter | typeof nobody>>;

/**
 * Makes a letter that reads its payload first. The system sees no case: an event about one carries the ids of those who
 * are to be told, and the page behind the link decides what they see.
 */
export const defineLetter = <Payload>({ payload, find, ...letter }: LetterOf<Payload>): Letter => ({
  ...letter,
  find: (work, announced) => find(work, payload.parse(announced)),
});
