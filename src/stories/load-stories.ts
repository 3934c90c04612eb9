import pg from 'pg';
import type { System } from '#operations/open-system.ts';
import { tellJerichowerLand } from './jerichower-land.ts';
import { settle } from './settle.ts';
import { readStory, type Story } from './story-file.ts';
import { openStoryteller, type Storyteller } from './storyteller.ts';

type StoryToTell = {
  readonly file: string;
  /** The day that it is now, if not the one the file names. */
  readonly today?: string;
  readonly tell: (teller: Storyteller, story: Story) => Promise<void>;
};

/** The story as it ended up, and the same Land on the day before everything, for those who want to play it themselves. */
const STORIES: Readonly<Record<string, StoryToTell>> = {
  'jerichower-land': { file: 'jerichower-land', tell: tellJerichowerLand },
  'jerichower-land-from-the-start': {
    file: 'jerichower-land',
    today: '2017-08-15T07:30:00Z',
    tell: async () => {},
  },
};

type Loading = { system: System; log: (line: string) => void; name?: string | undefined };

/**
 * Loads a worked example into an empty database and makes it a demonstration for ever.
 * A database in which anybody has an account is left as it is; answers whether a story was loaded.
 */
export async function loadStories({ system, log, name = 'jerichower-land' }: Loading): Promise<boolean> {
  const chosen = STORIES[name];
  if (!chosen) throw new Error(`there is no story "${name}"; known: ${Object.keys(STORIES).join(', ')}`);
  const client = new pg.Client(system.admin);
  await client.connect();
  try {
    const { rows } = await client.query(
      'select 1 from installation_mode union all select 1 from account_name limit 1',
    );
    if (rows.length > 0) return false;
    log(`Loading the story "${name}" …`);
    const file = readStory(chosen.file);
    const story = { ...file, today: chosen.today ?? file.today };
    const settled = await settle(client, system, story);
    const teller = openStoryteller(system.runtime, settled);
    try {
      await chosen.tell(teller, story);
    } finally {
      await teller.close();
    }
    await client.query('analyze');
    return true;
  } finally {
    await client.end();
  }
}
