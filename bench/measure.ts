import { type Inspection, inspect } from './floor/inspect.ts';
import { openReplay, renamed } from './floor/replay.ts';
import { openStaticPage } from './floor/static-page.ts';
import { openErrand } from './site/errand.ts';
import { isFrame } from './site/recorder.ts';
import type { Site } from './site/site.ts';
import type { Task } from './tasks.ts';
import { type Times, timesOf } from './times.ts';

export type Measurement = Inspection & {
  readonly people: number;
  /** Statements, without those that only frame the transaction. */
  readonly statements: number;
  readonly bytes: number;
  readonly page: Times;
  readonly sql: Times;
  readonly static: Times;
};

/** One look at what a page does in the database, without a clock. */
export async function look(site: Site, task: Task): Promise<Inspection> {
  const errand = await openErrand(site, task);
  const replay = await openReplay(site.runtime);
  try {
    const { recording, renaming } = await errand.run(0);
    return await inspect(replay.client, renamed(recording.statements, renaming));
  } finally {
    errand.close();
    await replay.close();
  }
}

const WARM_UP = 5;
const ROUNDS = 200;
const FEWEST_ROUNDS = 20;

/**
 * Measures one task on one site. Each round takes the page and both of its floors one after the other, so that whatever
 * else the machine does falls on all three alike.
 */
export async function measure(site: Site, task: Task, seconds: number): Promise<Measurement> {
  const errand = await openErrand(site, task);
  const replay = await openReplay(site.runtime);
  const first = await errand.run(0);
  const staticPage = await openStaticPage(Buffer.byteLength(first.answer.body));
  try {
    const work = first.recording.statements;
    const inspection = await inspect(replay.client, renamed(work, first.renaming));
    const rounds: { page: number; sql: number; static: number }[] = [];
    const end = performance.now() + seconds * 1000;
    const most = Math.min(ROUNDS + WARM_UP, errand.limit);
    for (let turn = 1; turn < most && (turn < FEWEST_ROUNDS || performance.now() < end); turn += 1) {
      const { recording, renaming, milliseconds } = await errand.run(turn);
      rounds.push({
        page: milliseconds,
        sql: await replay.run(renamed(recording.statements, renaming)),
        static: await staticPage.run(),
      });
    }
    const counted = rounds.slice(WARM_UP);
    return {
      people: site.people,
      statements: work.filter((statement) => !isFrame(statement)).length,
      bytes: Buffer.byteLength(first.answer.body),
      ...inspection,
      page: timesOf(counted.map(({ page }) => page)),
      sql: timesOf(counted.map(({ sql }) => sql)),
      static: timesOf(counted.map((round) => round.static)),
    };
  } finally {
    errand.close();
    staticPage.close();
    await replay.close();
  }
}
