import { type Decision, decided, type Refusal, refused } from '#kernel/decision.ts';
import { isOpen } from '#kernel/transition.ts';
import { type Command, defineCommand, type Facts } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import type { Undecided } from '../model/four-eyes.ts';
import { alreadyPrepared, type Prepare, type Rules } from '../rules.ts';
import { closeDecision, findUndecided, insertDecision, type NewDecision } from '../store.ts';

/** A subject under decision, with what was prepared on it. */
export type Loaded<Subject, Detail> = {
  readonly subject: Subject;
  readonly undecided: Undecided<Detail> | undefined;
};

type Prepared = NewDecision & {
  /** The preparation before, on another content. */
  readonly lapsedId: string | undefined;
  readonly person: About;
};

type About = { readonly participantId?: string };

/**
 * Makes the command of the first person: proposes an outcome on the content as it stands. A preparation on another
 * lapses.
 */
export function prepareCommand<S, D, I extends Prepare, E extends object>(
  rules: Rules<S, D, I, E>,
): Command<I, Loaded<S, D>, Prepared> {
  const { name, input } = rules.prepare;
  return defineCommand<I, Loaded<S, D>, Prepared>({
    name,
    permission: name,
    input,
    load: (work, { id }) => loadFor(rules, work, id),
    ...versionOf(rules),
    judge: ({ subject }, input) => rules.judge?.(subject, input) ?? [],
    decide: (loaded, input, facts) => propose(rules, loaded, input, facts),
    save: async (work, { lapsedId, person: _, ...decision }) => {
      if (lapsedId) await closeDecision(work, { id: lapsedId, ruling: 'lapsed' });
      await insertDecision(work, decision);
      await rules.steps?.move(work, decision.subjectId, { ruling: null, reason: decision.reason });
    },
    trace: ({ person, ...change }) => ({
      objectKind: rules.objectKind,
      objectId: change.subjectId,
      ...person,
      payload: change,
    }),
    answer: ({ subjectId }) => ({ id: subjectId }),
    constraints: { one_open_decision: alreadyPrepared(rules), ...rules.constraints },
  });
}

/** Loads the subject after locking what was prepared: what is read after the lock is what others have left. */
export async function loadFor<S, D, I extends Prepare, E extends object>(
  rules: Rules<S, D, I, E>,
  work: Work,
  id: string,
): Promise<Loaded<S, D> | undefined> {
  const undecided = await findUndecided(work, rules, id);
  const subject = await rules.load(work, id);
  return subject && { subject, undecided };
}

/** Returns the person that a decision is about, as the trail names them. */
export const personIn = <S>({ participantOf }: { participantOf?(subject: S): string }, subject: S): About =>
  participantOf ? { participantId: participantOf(subject) } : {};

/** Returns the version as a command asks for it, for kinds that have one. */
export const versionOf = <Subject>({ version }: { version?(subject: Subject): number }) =>
  version ? { version: ({ subject }: { readonly subject: Subject }) => version(subject) } : {};

/** Returns the refusal of a step that the status of the subject does not allow. */
export function wrongStatus<S, D, I extends Prepare, E extends object>(
  { steps }: Rules<S, D, I, E>,
  name: string,
  subject: S,
): { refusal: Refusal } | undefined {
  const step = steps?.procedure[name];
  if (!steps || !step) return undefined;
  const status = steps.statusOf(subject);
  return isOpen(step, status) ? undefined : refused('wrong-status', { status });
}

function propose<S, D, I extends Prepare, E extends object>(
  rules: Rules<S, D, I, E>,
  { subject, undecided }: Loaded<S, D>,
  input: I,
  facts: Facts,
): Decision<Prepared> {
  const closed = wrongStatus(rules, rules.prepare.name, subject);
  if (closed) return closed;
  if (undecided && undecided.contentHash === rules.hash(subject, undecided.detail))
    return refused(alreadyPrepared(rules));
  const proposal = rules.propose(subject, input, facts);
  if (proposal.refusal) return proposal;
  const { outcome = 'approve', detail } = proposal.change;
  const prepared = { id: facts.newId(), reason: input.reason, detail };
  return decided({
    ...prepared,
    subjectKind: rules.kind,
    subjectId: input.id,
    lapsedId: undecided?.id,
    person: personIn(rules, subject),
    contentHash: rules.hash(subject, detail),
    proposedOutcome: outcome,
    postings: outcome === 'approve' ? (rules.postings?.(subject, prepared) ?? []) : [],
  });
}
