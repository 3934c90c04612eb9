import pg from 'pg';
import type { System } from '../open-system.ts';
import { tellJerichowerLand } from './jerichower-land.ts';
import { settle } from './settle.ts';
import { readStory } from './story-file.ts';
import { openStoryteller } from './storyteller.ts';

const STORIES = { 'jerichower-land': tellJerichowerLand } as const;

type Loading = { system: System; log: (line: string) => void; name?: string | undefined };

/**
 * Loads a worked example into an empty database and makes it a demonstration for ever.
 * A database in which anybody has an account is left as it is; answers whether a story was loaded.
 */
export async function loadStories({ system, log, name = 'jerichower-land' }: Loading): Promise<boolean> {
  const tell = STORIES[name as keyof typeof STORIES];
  if (!tell) throw new Error(`there is no story "${name}"; known: ${Object.keys(STORIES).join(', ')}`);
  const client = new pg.Client(system.admin);
  await client.connect();
  try {
    const { rows } = await client.query('select 1 from installation union all select 1 from account limit 1');
    if (rows.length > 0) return false;
    log(`Loading the story "${name}" …`);
    const story = readStory(name);
    const settled = await settle(client, story, system.store.clock());
    const teller = openStoryteller(system.runtime, settled);
    try {
      await tell(teller, story);
    } finally {
      await teller.close();
    }
    await client.query('analyze');
    return true;
  } finally {
    await client.end();
  }
}
