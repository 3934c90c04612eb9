import pg from 'pg';
import { startDemonstration } from '#modules/identity/index.ts';
import { startClock } from '#operations/demonstration/start-clock.ts';
import type { System } from '#operations/open-system.ts';
import { tellJerichowerLand } from './jerichower-land.ts';
import { tellNiedersachsen } from './niedersachsen.ts';
import { tellNordrheinWestfalen } from './nordrhein-westfalen.ts';
import { tellRegioAktiv } from './regio-aktiv.ts';
import { settle } from './settle.ts';
import { readStory, type Story } from './story-file.ts';
import { openStoryteller, type Storyteller } from './storyteller.ts';

/** The day that it is now, and what is told of each Land, by the file of its story; the owner of the database stands by. */
type Telling = {
  readonly today: string;
  readonly lands: Readonly<
    Record<string, (teller: Storyteller, story: Story, owner: pg.ClientBase) => Promise<unknown>>
  >;
};

const END = readStory('jerichower-land').today;
const jerichowerLand = { 'jerichower-land': tellJerichowerLand };

/**
 * Three Länder side by side, one of them with the whole story of a district; that story alone; and the same Land on the
 * day before everything, for those who want to play it themselves.
 */
const STORIES: Readonly<Record<string, Telling>> = {
  'three-laender': {
    today: END,
    lands: {
      ...jerichowerLand,
      niedersachsen: tellNiedersachsen,
      'nordrhein-westfalen': tellNordrheinWestfalen,
    },
  },
  'jerichower-land': { today: END, lands: jerichowerLand },
  niedersachsen: { today: END, lands: { niedersachsen: tellNiedersachsen } },
  'nordrhein-westfalen': { today: END, lands: { 'nordrhein-westfalen': tellNordrheinWestfalen } },
  'regio-aktiv': { today: readStory('regio-aktiv').today, lands: { 'regio-aktiv': tellRegioAktiv } },
  'jerichower-land-from-the-start': {
    today: '2017-08-15T07:30:00Z',
    lands: { 'jerichower-land': async () => {} },
  },
};

type Loading = { system: System; log: (line: string) => void; name?: string | undefined };

/**
 * Loads a worked example into an empty database and makes it a demonstration for ever.
 * A database in which anybody has an account is left as it is; answers whether a story was loaded.
 */
export async function loadStories({ system, log, name = 'three-laender' }: Loading): Promise<boolean> {
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
    const startedAt = system.store.clock();
    await startDemonstration(client, startedAt);
    await startClock(client, startedAt.getTime() - Date.parse(chosen.today));
    await Promise.all(
      Object.entries(chosen.lands).map(([file, tell]) => tellOfLand(system, readStory(file), tell)),
    );
    await client.query('analyze');
    return true;
  } finally {
    await client.end();
  }
}

/** Lands share nothing, so each is told over connections of its own, beside the others. */
async function tellOfLand(
  { admin, runtime }: System,
  story: Story,
  tell: Telling['lands'][string],
): Promise<void> {
  const owner = new pg.Client(admin);
  await owner.connect();
  try {
    const teller = openStoryteller(runtime, await settle(owner, runtime, story));
    try {
      await tell(teller, story, owner);
    } finally {
      await teller.close();
    }
  } finally {
    await owner.end();
  }
}
