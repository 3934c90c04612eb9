import { z } from 'zod';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { type Announcement, type Command, defineCommand, type Facts } from '#platform/commands/command.ts';
import { type Answer, decideByAnother } from '../model/four-eyes.ts';
import type { Prepare, Rules, Told } from '../rules.ts';
import { closeDecision } from '../store.ts';
import { type Loaded, loadFor, personIn, versionOf, wrongStatus } from './prepare.ts';

type Decide = {
  readonly id: string;
  readonly version?: number | undefined;
  readonly verdict: Answer;
  readonly reason?: string | undefined;
};

/** The refusals of the ledger, whatever the kind: see `post_entry`. */
const OF_THE_LEDGER = { year_is_open: 'year-closed', money_moves_in_its_year: 'other-year' };

type Ruled<Subject, Effect> = Told<Subject, Effect> & {
  readonly decisionId: string;
  readonly reason: string | undefined;
};

/** Makes the command of the second person: agrees, and then everything happens at once; or returns it with a reason. */
export function decideCommand<S, D, I extends Prepare, E extends object>(
  rules: Rules<S, D, I, E>,
): Command<Decide, Loaded<S, D>, Ruled<S, E>> {
  const { name, longestReason = 5000 } = rules.decide;
  return defineCommand<Decide, Loaded<S, D>, Ruled<S, E>>({
    name,
    permission: name,
    input: inputOf(longestReason, rules.version !== undefined),
    load: (work, { id }) => loadFor(rules, work, id),
    ...versionOf(rules),
    decide: (loaded, input, facts) => rule(rules, loaded, input, facts),
    save: async (work, { id, decisionId, ruling, reason, effect }) => {
      await closeDecision(work, { id: decisionId, ruling, reason });
      await rules.steps?.move(work, id, { ruling, reason });
      if (effect) await rules.write(work, effect);
    },
    trace: ({ id, subject, ruling, reason, effect }) => ({
      objectKind: rules.objectKind,
      objectId: id,
      ...personIn(rules, subject),
      payload: { ruling, reason, ...effect },
    }),
    announce: (ruled) => announcementsOf(rules, ruled),
    answer: ({ id, ruling, effect }) => ({ id, ruling, ...(effect && rules.answer?.(effect)) }),
    constraints: { ...(rules.postings && OF_THE_LEDGER), ...rules.constraints },
  });
}

function announcementsOf<S, D, I extends Prepare, E extends object>(
  { announces = {} }: Rules<S, D, I, E>,
  told: Told<S, E>,
): Announcement[] {
  return Object.entries(announces).flatMap(([event, announced]) => {
    const payload = announced.payload(told);
    return payload ? [{ event, payload }] : [];
  });
}

function inputOf(longestReason: number, hasVersion: boolean): z.ZodType<Decide> {
  const answer = {
    verdict: z.enum(['agree', 'return']),
    reason: z.string().trim().min(3).max(longestReason).optional(),
  };
  const needsReason = acrossFields<Pick<Decide, 'verdict' | 'reason'>>(
    ['reason', 'verdict'],
    'needs-reason',
    ({ verdict, reason }) => verdict === 'agree' || reason !== undefined,
  );
  return hasVersion
    ? z.strictObject({ id: z.uuid(), version: z.int(), ...answer }).refine(...needsReason)
    : z.strictObject({ id: z.uuid(), ...answer }).refine(...needsReason);
}

function rule<S, D, I extends Prepare, E extends object>(
  rules: Rules<S, D, I, E>,
  { subject, undecided }: Loaded<S, D>,
  { id, verdict: answer, reason }: Decide,
  facts: Facts,
): Decision<Ruled<S, E>> {
  const closed = wrongStatus(rules, rules.decide.name, subject);
  if (closed) return closed;
  const contentHash = undecided ? rules.hash(subject, undecided.detail) : '';
  const ruled = decideByAnother(undecided, { by: facts.actor.accountId, answer, contentHash });
  if (ruled.refusal) return ruled;

  const { decision, ruling } = ruled.change;
  // Where nothing is rejected, a proposal to do so is none; whoever finds one returns it.
  if (ruling === 'rejected' && !rules.mayReject) return refused('not-prepared');
  const change = { id, subject, decisionId: decision.id, ruling, reason };
  if (ruling === 'rejected') return decided({ ...change, effect: rules.reject?.(subject, decision, facts) });
  if (ruling !== 'approved') return decided({ ...change, effect: undefined });
  const effect = rules.effect(subject, decision, facts);
  return effect.refusal ? effect : decided({ ...change, effect: effect.change });
}
