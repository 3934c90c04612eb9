import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Decision } from '#kernel/decision.ts';
import type { Procedure } from '#kernel/transition.ts';
import type { Announcement, Facts, Problem } from '#platform/commands/command.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { Events } from '#web/letter.ts';
import type { Ruling, Undecided } from './model/four-eyes.ts';
import type { Posting, SubjectKind } from './store.ts';

/** The input of the first person for every kind; the kind adds its own fields. */
export type Prepare = { readonly id: string; readonly reason: string };

/** The proposal of the first person: to approve, unless the kind says otherwise, and on which detail. */
type Proposal<Detail> = { readonly outcome?: 'approve' | 'reject'; readonly detail: Detail };

/** A proposal as it is about to be kept: what comes of it may bear its id. */
type Preparing<Detail> = { readonly id: string; readonly reason: string; readonly detail: Detail };

/** The result of a decision; `effect` only if it was approved, or if something comes of a rejection. */
export type Told<Subject, Effect> = {
  readonly id: string;
  readonly subject: Subject;
  readonly ruling: Ruling;
  readonly effect: Effect | undefined;
};

/** One event that comes of a decision. */
type Announced<Subject, Effect> = {
  /** Returns what the event carries; nothing if it did not happen. */
  payload(told: Told<Subject, Effect>): Announcement['payload'] | undefined;
  /** The letter that goes out then, or expressly to nobody. */
  readonly letter: Events[string];
};

/**
 * One kind of decision that takes two people: what it is about, what holds of it, what happens once both agree.
 * Everything that all kinds share follows from it: see `defineDecision`.
 */
export type Rules<Subject, Detail, Input extends Prepare, Effect extends object> = {
  readonly kind: SubjectKind;
  /** The name of the subject in the audit trail. */
  readonly objectKind: string;
  readonly detail: z.ZodType<Detail>;
  /** Returns the person that it is about, where it is about one: then only those who answer for them read the trail of it. */
  participantOf?(subject: Subject): string;
  /** The command of the first person, `module.verb-noun`; its permission has the same name. */
  readonly prepare: { readonly name: string; readonly input: z.ZodType<Input> };
  /** The command of the second, and how long their reason may be (5000 letters unless said otherwise). */
  readonly decide: { readonly name: string; readonly longestReason?: number };
  /** Loads the subject, with everything that proposal, hash and effect rest on. The preparation is locked before. */
  load(work: Work, id: string): Promise<Subject | undefined>;
  /** Returns the version of the subject, for kinds in which nobody may decide on what they did not see. */
  version?(subject: Subject): number;
  /** The steps of a subject with a status of its own: its procedure says in which of them each command is open. */
  readonly steps?: {
    readonly procedure: Procedure<string>;
    statusOf(subject: Subject): string;
    /** Keeps the status after either step; `ruling` is null once it is prepared. */
    move(
      work: SignedInWork,
      id: string,
      after: { ruling: Ruling | null; reason: string | undefined },
    ): Promise<void>;
  };
  /** Returns the faults of the first person's input that show only beside the subject. */
  judge?(subject: Subject, input: Input): readonly Problem[];
  /** Proposes an outcome, or says why not. */
  propose(subject: Subject, input: Input, facts: Facts): Decision<Proposal<Detail>>;
  /**
   * Returns the hash of what two people agree on. Another hash is another content, and what was prepared on the old has
   * lapsed.
   */
  hash(subject: Subject, detail: Detail): string;
  /**
   * Returns what an approval books. It is frozen with the preparation, so that the ledger takes what the second person read;
   * all that it rests on is therefore in the hash.
   */
  postings?(subject: Subject, prepared: Preparing<Detail>): readonly Posting[];
  /** Returns everything that comes of an approval, or why it cannot be any more. */
  effect(subject: Subject, decision: Undecided<Detail>, facts: Facts): Decision<Effect>;
  /** Returns what comes of a rejection, where something does. */
  reject?(subject: Subject, decision: Undecided<Detail>, facts: Facts): Effect;
  write(work: SignedInWork, effect: Effect): Promise<void>;
  /** The events that come of it by their names, and who is written to then. */
  readonly announces?: Readonly<Record<string, Announced<Subject, Effect>>>;
  /** Returns what the second person learns besides id and ruling. */
  answer?(effect: Effect): Readonly<Record<string, unknown>>;
  /** Tells whether a rejection may be proposed; else only an approval, which is agreed to or returned. */
  readonly mayReject?: true;
  /** The code of the refusal of whoever prepares what is prepared already, where the kind has words of its own for it. */
  readonly alreadyPrepared?: string;
  /** Constraints of the database that say the same as `effect`. */
  readonly constraints?: Readonly<Record<string, string>>;
  readonly waiting: Waiting;
};

/** Returns the code of the refusal of whoever prepares what is prepared already. */
export const alreadyPrepared = ({ alreadyPrepared: own }: { readonly alreadyPrepared?: string }): string =>
  own ?? 'decision-prepared';

/** The place of a kind in the list of what waits. */
export type Waiting = {
  word(): string;
  /** The place of the kind where one is chosen, as `order` in a navigation. */
  readonly order: number;
  href(id: string): string;
  /** The subject as `s`, with what the row needs; `d` is what was prepared. */
  readonly from: RawBuilder<unknown>;
  readonly title: RawBuilder<unknown>;
  readonly cents: RawBuilder<unknown>;
  /** The subjects that wait and since when, prepared or not. Without it, a subject waits once it is prepared. */
  readonly subjects?: { readonly since: RawBuilder<unknown>; readonly where: RawBuilder<unknown> };
};
