import { type Inspection, inspect } from './floor/inspect.ts';
import { openReplay, renamed } from './floor/replay.ts';
import { openStaticPage } from './floor/static-page.ts';
import type { Land } from './land/land.ts';
import { isFrame } from './land/recorder.ts';
import { openTaskRun } from './land/task-run.ts';
import type { Task } from './tasks.ts';
import { type Times, timesOf } from './times.ts';

export type Measurement = Inspection & {
  readonly people: number;
  /** The statements, without those that only frame the transaction. */
  readonly statements: number;
  readonly bytes: number;
  readonly page: Times;
  readonly sql: Times;
  readonly static: Times;
};

/** One look at what a page does in the database, without a clock. */
export async function look(land: Land, task: Task): Promise<Inspection> {
  const taskRun = await openTaskRun(land, task);
  const replay = await openReplay(land.runtime);
  try {
    const { recording, renaming } = await taskRun.run(0);
    return await inspect(replay.client, renamed(recording.statements, renaming));
  } finally {
    taskRun.close();
    await replay.close();
  }
}

const WARM_UP = 5;
const ROUNDS = 200;
const FEWEST_ROUNDS = 20;

/**
 * Measures one task in every Land. Each round takes the page and both of its floors in one Land after the other, so that
 * whatever else the machine does falls on all of them alike.
 */
export async function measure(lands: readonly Land[], task: Task, seconds: number): Promise<Measurement[]> {
  const stands: Stand[] = [];
  try {
    for (const land of lands) stands.push(await openStand(land, task));
    const end = performance.now() + seconds * 1000;
    const most = Math.min(ROUNDS + WARM_UP, ...stands.map(({ limit }) => limit));
    for (let turn = 1; turn < most && (turn < FEWEST_ROUNDS || performance.now() < end); turn += 1)
      for (const stand of stands) await stand.round(turn);
    return stands.map((stand) => stand.result());
  } finally {
    for (const stand of stands) await stand.close();
  }
}

/** The place where one task is measured: one filled Land. */
type Stand = Awaited<ReturnType<typeof openStand>>;

async function openStand(land: Land, task: Task) {
  const taskRun = await openTaskRun(land, task);
  const replay = await openReplay(land.runtime);
  const { answer, recording, renaming } = await taskRun.run(0);
  const work = recording.statements;
  const bytes = Buffer.byteLength(answer.body);
  const staticPage = await openStaticPage(bytes);
  const inspection = await inspect(replay.client, renamed(work, renaming));
  const rounds: { page: number; sql: number; static: number }[] = [];
  const timesFor = (what: 'page' | 'sql' | 'static') =>
    timesOf(rounds.slice(WARM_UP).map((round) => round[what]));
  return {
    limit: taskRun.limit,
    round: async (turn: number) => {
      const done = await taskRun.run(turn);
      rounds.push({
        page: done.milliseconds,
        sql: await replay.run(renamed(done.recording.statements, done.renaming)),
        static: await staticPage.run(),
      });
    },
    result: (): Measurement => ({
      people: land.people,
      statements: work.filter((statement) => !isFrame(statement)).length,
      bytes,
      ...inspection,
      page: timesFor('page'),
      sql: timesFor('sql'),
      static: timesFor('static'),
    }),
    close: async () => {
      taskRun.close();
      staticPage.close();
      await replay.close();
    },
  };
}
