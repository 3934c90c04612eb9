import { sql } from 'kysely';
import pg from 'pg';
import type { Refusal } from '#kernel/decision.ts';
import { json } from '../database/json-documents.ts';
import { isSignedIn, type SignedInWork, type Work } from '../work.ts';
import type { Announcement, Command, Follower, Outcome, Trace } from './command.ts';
import { earlierOutcome, hashOf, rememberOutcome } from './command-log.ts';
import { problemsOf, unstorable } from './problems.ts';

declare module '../database/json-documents.ts' {
  interface JsonDocuments {
    'outbox.payload': Readonly<Record<string, unknown>>;
  }
}

export type AuditNote = Omit<Trace, 'payload'> & {
  readonly kind: 'changed' | 'read' | 'refused';
  readonly action: string;
  readonly payload?: unknown;
};

/**
 * The parts that the runner needs from the modules: the permission check (may this role do this?), the audit trail, and
 * what follows an event at once.
 */
type RunnerParts = {
  readonly may: (role: string, permission: string) => boolean;
  readonly record: (work: Work, note: AuditNote) => Promise<void>;
  readonly followersOf: (event: string) => readonly Follower[];
};

export type Submission = { readonly commandId: string; readonly input: unknown };
export type Runner = <I, L, C>(
  work: Work,
  command: Command<I, L, C>,
  submission: Submission,
) => Promise<Outcome>;

const NIL = '00000000-0000-0000-0000-000000000000';

/**
 * Runs a command inside the caller's transaction. Whatever the outcome, the caller commits: a change with its audit
 * entry and announcements, or nothing but the entry that tells of the refusal.
 */
export const createRunner =
  ({ may, record, followersOf }: RunnerParts): Runner =>
  async (work, command, { commandId, input }) => {
    const refuse = async (outcome: Outcome, reason: string): Promise<Outcome> => {
      const objectId = idIn(input) ?? NIL;
      await record(work, {
        kind: 'refused',
        action: command.name,
        objectKind: 'command',
        objectId,
        payload: { reason },
      });
      return outcome;
    };

    const mayRun = may(work.actor.role, command.permission) && (isSignedIn(work) || command.isOpen);
    if (!mayRun) return refuse({ kind: 'not-permitted' }, 'not-permitted');

    const parsed = command.input.safeParse(input, { reportInput: true });
    const problems = [...(parsed.success ? [] : problemsOf(parsed.error)), ...unstorable(input)];
    if (!parsed.success || problems.length > 0) return { kind: 'invalid', problems };

    const inputHash = hashOf(command.name, input);
    const earlier = await earlierOutcome(work, commandId, inputHash);
    if (earlier) return earlier;

    try {
      const outcome = await attempt(work as SignedInWork, command, parsed.data, { record, followersOf });
      if (outcome.kind !== 'done') {
        await undo(work);
        return outcome.kind === 'refused'
          ? refuse(outcome, outcome.refusal.code)
          : refuse(outcome, outcome.kind);
      }
      await Promise.all([
        rememberOutcome(work, { commandId, inputHash, name: command.name, answer: outcome.answer }),
        // Deferred constraints speak now, while a refusal can still be told.
        sql`set constraints all immediate`.execute(work.db),
      ]);
      return outcome;
    } catch (error) {
      const refusal = refusalOf(error, command.constraints);
      if (!refusal) throw error;
      await undo(work);
      return refuse({ kind: 'refused', refusal }, refusal.code);
    }
  };

async function attempt<I, L, C>(
  work: SignedInWork,
  command: Command<I, L, C>,
  input: I,
  { record, followersOf }: Pick<RunnerParts, 'record' | 'followersOf'>,
): Promise<Outcome> {
  const loaded = await command.load(work, input);
  if (loaded === undefined) return { kind: 'not-found' };

  const version = command.version?.(loaded);
  if (version !== undefined && version !== (input as { version?: number }).version) {
    return { kind: 'changed-meanwhile', version, theirs: loaded };
  }

  const problems = command.judge?.(loaded, input) ?? [];
  if (problems.length > 0) return { kind: 'invalid', problems };

  const { actor, now, today, newId } = work;
  const decision = command.decide(loaded, input, { actor, now, today, newId });
  if (decision.refusal) return { kind: 'refused', refusal: decision.refusal };

  await command.save(work, decision.change as C);
  const announcements = command.announce?.(decision.change as C) ?? [];
  await Promise.all([
    record(work, { kind: 'changed', action: command.name, ...command.trace(decision.change as C) }),
    announce(work, announcements),
  ]);
  for (const { event, payload } of announcements)
    for (const follow of followersOf(event)) await follow(work, payload);
  return { kind: 'done', answer: command.answer?.(decision.change as C) ?? {}, repeated: false };
}

async function announce(work: Work, announcements: Announcement[]): Promise<void> {
  if (announcements.length === 0) return;
  const rows = announcements.map(({ event, payload }) => ({
    id: work.newId(),
    event,
    payload: json(payload),
    at: work.now,
  }));
  await work.db.insertInto('outbox').values(rows).execute();
}

const undo = (work: Work) => sql`rollback to savepoint command`.execute(work.db);

/**
 * The codes that tell that somebody else was faster: unique (23505) or exclusive (23P01) already, or a deadlock
 * (40P01).
 */
const SOMEBODY_WAS_FASTER = new Set(['23505', '23P01', '40P01']);

/**
 * Turns a fault of the database into a refusal. Row-level security (42501) answers as if the record were absent; a
 * named constraint answers as its rule would, with the facts that its trigger names (`using detail`, as JSON). Other constraints that only somebody else can have run into since we
 * looked say so, for every command.
 */
function refusalOf(error: unknown, constraints: Command['constraints']): Refusal | undefined {
  if (!(error instanceof pg.DatabaseError)) return undefined;
  if (error.code === '42501') return { code: 'not-permitted', facts: {} };
  if (error.constraint === 'command_log_pkey') return { code: 'command-id-reused', facts: {} };
  const code = error.constraint ? constraints?.[error.constraint] : undefined;
  if (code) return { code, facts: factsIn(error.detail) };
  return SOMEBODY_WAS_FASTER.has(error.code ?? '') ? { code: 'changed-meanwhile', facts: {} } : undefined;
}

/** Returns the facts that a trigger of ours names; what the database says itself names rows and is not for people. */
const factsIn = (detail: string | undefined): Refusal['facts'] =>
  detail?.startsWith('{') ? JSON.parse(detail) : {};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idIn(input: unknown): string | undefined {
  const id = (input as { id?: unknown } | null)?.id;
  return typeof id === 'string' && UUID.test(id) ? id : undefined;
}
