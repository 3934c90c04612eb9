import { FORM_FIELDS } from '#ui/parts.ts';
import type { Task } from '../tasks.ts';
import type { Land } from './land.ts';
import type { Recorder, Recording } from './recorder.ts';
import { type Answer, openVisitor } from './visitor.ts';

/** Ids of a recording, and what a replay calls them, so that nothing is inserted twice. */
export type Renaming = ReadonlyMap<string, string>;

type Turn = {
  readonly answer: Answer;
  readonly recording: Recording;
  readonly milliseconds: number;
  readonly renaming: Renaming;
};

/** One person at one task, again and again: a page is read anew, a write goes to one record after another. */
type TaskRun = {
  /** The number of times that it can be done; a write that holds for ever runs out of records. */
  readonly limit: number;
  run(turn: number): Promise<Turn>;
  close(): void;
};

export async function openTaskRun(land: Land, task: Task): Promise<TaskRun> {
  const { cookie, csrf } = await land.signIn(task.role, task.number);
  const visitor = openVisitor(land.port, cookie);
  const pairs = await subjectPairs(land, task);
  const expected = task.write ? 303 : 200;
  return {
    limit: task.write?.once ? pairs.length : Number.POSITIVE_INFINITY,
    run: async (turn) => {
      const [subject, twin] = pairs[turn % pairs.length] as [string, string];
      const form = task.write && {
        ...task.write.form(Math.floor(turn / pairs.length)),
        [FORM_FIELDS.csrf]: csrf,
      };
      const { answer, recording, milliseconds } = await timed(land.recorder, (newId) =>
        form
          ? visitor.post(task.path(subject), { ...form, [FORM_FIELDS.command]: newId() })
          : visitor.get(task.path(subject)),
      );
      if (answer.status !== expected)
        throw new Error(`${task.name}: ${task.path(subject)} answered ${answer.status}`);
      const renaming = new Map([
        [subject, twin],
        ...recording.newIds.map((id) => [id, crypto.randomUUID()] as const),
      ]);
      return { answer, recording, milliseconds, renaming };
    },
    close: () => visitor.close(),
  };
}

/**
 * Returns, for a write, the record of the request and its twin in the same state for the replay. A page has no
 * records.
 */
async function subjectPairs({ client }: Land, { name, write }: Task): Promise<[string, string][]> {
  if (!write) return [['', '']];
  const { rows } = await client.query<{ id: string }>(write.subjects);
  const half = Math.floor(rows.length / 2);
  if (half === 0) throw new Error(`${name}: there is nothing to do it to`);
  return rows.slice(0, half).map(({ id }, at) => [id, rows[half + at]?.id as string]);
}

async function timed(recorder: Recorder, request: (newId: () => string) => Promise<Answer>) {
  let milliseconds = 0;
  const recorded = await recorder.record(async () => {
    const began = performance.now();
    const answer = await request(recorder.newId);
    milliseconds = performance.now() - began;
    return answer;
  });
  return { ...recorded, milliseconds };
}
