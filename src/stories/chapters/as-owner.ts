import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

const FOLDER = join(import.meta.dirname, '../population');

/** The files of src/stories/population in a transaction of the owner of the database; what is said to them they read as settings. */
export type OwnersFiles = {
  say(settings: Readonly<Record<string, string>>): Promise<void>;
  run(...names: readonly string[]): Promise<void>;
  /** Runs one file and answers what its last statement asks. */
  ask<Row>(name: string): Promise<Row[]>;
};

/** Runs files in one transaction, in a Land and on a day: every trigger and constraint is awake, and the walls are not asked. */
export async function asOwner<T>(
  owner: pg.ClientBase,
  { tenantId, today }: { readonly tenantId: string; readonly today: string },
  work: (files: OwnersFiles) => Promise<T>,
): Promise<T> {
  const say: OwnersFiles['say'] = async (settings) => {
    for (const [name, value] of Object.entries(settings))
      await owner.query('select set_config($1, $2, true)', [name, value]);
  };
  const ask = async <Row>(name: string): Promise<Row[]> => {
    const answers = [await owner.query(readFileSync(join(FOLDER, `${name}.sql`), 'utf8'))].flat();
    return answers.at(-1)?.rows ?? [];
  };
  const run: OwnersFiles['run'] = async (...names) => {
    for (const name of names) await ask(name);
  };
  await owner.query('begin');
  await say({ 'app.tenant': tenantId, 'app.today': today });
  await run('0-words');
  const answer = await work({ say, run, ask });
  await owner.query('commit');
  return answer;
}
