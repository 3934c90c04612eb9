import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Decision } from '#kernel/decision.ts';
import type { Procedure } from '#kernel/transition.ts';
import type { Announcement, Facts } from '#platform/commands/command.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { Ruling, Undecided } from './model/four-eyes.ts';
import type { SubjectKind } from './store.ts';

/** What the first person sends of every kind; the kind adds its own fields. */
export type Prepare = { readonly id: string; readonly reason: string };

/** What the first person proposes: to approve, unless the kind says otherwise, and on which detail. */
export type Proposal<Detail> = { readonly outcome?: 'approve' | 'reject'; readonly detail: Detail };

/** What came of a decision; `effect` only where it was approved. */
export type Told<Subject, Effect> = {
  readonly id: string;
  readonly subject: Subject;
  readonly ruling: Ruling;
  readonly effect: Effect | undefined;
};

/**
 * One kind of decision that takes two people: what it is about, what holds of it, what happens once both agree.
 * Everything that all kinds share follows from it: see `defineDecision`.
 */
export type Rules<Subject, Detail, Input extends Prepare, Effect extends object> = {
  readonly kind: SubjectKind;
  /** What the audit trail calls the subject. */
  readonly objectKind: string;
  readonly detail: z.ZodType<Detail>;
  /** The command of the first person, `module.verb-noun`; its permission has the same name. */
  readonly prepare: { readonly name: string; readonly input: z.ZodType<Input> };
  /** The command of the second, and how long their reason may be (5000 letters unless said otherwise). */
  readonly decide: { readonly name: string; readonly longestReason?: number };
  /** The subject, with everything that proposal, hash and effect rest on. What was prepared is locked before. */
  load(work: Work, id: string): Promise<Subject | undefined>;
  /** The version of the subject, where nobody may decide on what they did not see. */
  version?(subject: Subject): number;
  /** Where the subject has a status of its own: its procedure says in which of them each command is open. */
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
  /** May this be proposed? */
  propose(subject: Subject, input: Input, facts: Facts): Decision<Proposal<Detail>>;
  /** What two people agree on. Another hash is another content, and what was prepared on the old has lapsed. */
  hash(subject: Subject, detail: Detail): string;
  /** Everything that comes of an approval, or why it cannot be any more. */
  effect(subject: Subject, decision: Undecided<Detail>, facts: Facts): Decision<Effect>;
  write(work: SignedInWork, effect: Effect): Promise<void>;
  announce?(told: Told<Subject, Effect>): Announcement[];
  /** What the second person learns besides id and ruling. */
  answer?(effect: Effect): Readonly<Record<string, unknown>>;
  /** Whether a rejection may be proposed; else only an approval, which is agreed to or returned. */
  readonly mayReject?: true;
  /** The refusal of who prepares what is prepared already. */
  readonly alreadyPrepared: string;
  /** Constraints of the database that say the same as `effect`. */
  readonly constraints?: Readonly<Record<string, string>>;
  readonly waiting: Waiting;
};

/** How a kind stands in the list of what waits. */
export type Waiting = {
  word(): string;
  href(id: string): string;
  /** The subject as `s`, with what the row needs; `d` is what was prepared. */
  readonly from: RawBuilder<unknown>;
  readonly title: RawBuilder<unknown>;
  readonly cents: RawBuilder<unknown>;
  /** Since when which subjects wait, prepared or not. Without it, a subject waits once it is prepared. */
  readonly subjects?: { readonly since: RawBuilder<unknown>; readonly where: RawBuilder<unknown> };
};
