import type { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Decision, Refusal } from '#kernel/decision.ts';
import type { SignedInWork, Work } from '../work.ts';

/** The facts that a decision may know besides the input and what was loaded. */
export type Facts<Who extends Work = SignedInWork> = {
  readonly actor: Who['actor'];
  readonly now: Date;
  readonly today: IsoDate;
  readonly newId: () => string;
};

/** The words of the audit trail about a change: which record, about whom if anybody, and what was written. */
export type Trace = {
  readonly objectKind: string;
  readonly objectId: string;
  readonly participantId?: string | undefined;
  readonly payload: unknown;
};

export type Announcement = { readonly event: string; readonly payload: Readonly<Record<string, unknown>> };

/** The work that another module does in the transaction of the command that announced an event. */
export type Follower = (work: SignedInWork, payload: Announcement['payload']) => Promise<void>;

/**
 * The one way to write a change. Parse (`input`), load, authorise (`permission`, and row-level security under it),
 * judge, decide (pure), save, audit, announce: in this order, in one transaction.
 */
export type Command<Input = unknown, Loaded = unknown, Change = unknown, Who extends Work = SignedInWork> = {
  /** `module.verb-noun`, such as `calls.open-call`. */
  readonly name: string;
  readonly permission: string;
  readonly input: z.ZodType<Input>;
  /** Reads what the decision needs, locking what will change; `undefined` when there is none to see. */
  load(work: Who, input: Input): Promise<Loaded | undefined>;
  /** The version of the loaded record; compared with `input.version`, so that nobody overwrites what they did not see. */
  version?(loaded: Loaded): number;
  /** Finds faults of the input that show only beside what was loaded: an offer, say, that the programme does not have. */
  judge?(loaded: Loaded, input: Input): readonly Problem[];
  decide(loaded: Loaded, input: Input, facts: Facts<Who>): Decision<Change>;
  save(work: Who, change: Change): Promise<void>;
  trace(change: Change): Trace;
  announce?(change: Change): Announcement[];
  /** Returns what the caller learns: usually the id of what came into being. */
  answer?(change: Change): Readonly<Record<string, unknown>>;
  /** Constraints of the database that say the same as a rule, for the case that two people acted at once. */
  readonly constraints?: Readonly<Record<string, string>>;
  /** Says that its input holds a file, in base64, so that more may be sent than words need. */
  readonly takesFiles?: true;
  /** `true` if somebody without an account may run it; only two commands say so. */
  readonly isOpen?: true;
};

/** A command that runs before anybody has an account: for the first administrator and for the terminal. */
type OpenCommand<Input, Loaded, Change> = Command<Input, Loaded, Change, Work>;

/** Gives a command its types from its schema and functions. */
export const defineCommand = <Input, Loaded, Change>(
  command: Command<Input, Loaded, Change>,
): Command<Input, Loaded, Change> => command;

/** The same for a command that needs nobody to have signed in. */
export const defineOpenCommand = <Input, Loaded, Change>(
  command: Omit<OpenCommand<Input, Loaded, Change>, 'isOpen'>,
): Command<Input, Loaded, Change> => ({ ...command, isOpen: true });

/** One fault of the input. `path` is dotted (`criteria.0.title`); the sentence is made at the edge. */
export type Problem = {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

export type Outcome =
  | { readonly kind: 'done'; readonly answer: Readonly<Record<string, unknown>>; readonly repeated: boolean }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-permitted' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'changed-meanwhile'; readonly version: number; readonly theirs: unknown };
