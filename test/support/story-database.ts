import { openStore } from '#platform/database/database.ts';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import { loadStories } from '#stories/load-stories.ts';
import { readStory } from '#stories/story-file.ts';
import { createTestDatabase, currentSchema, type Schema, type TestDatabase } from './database.ts';

const end = new Date(readStory('jerichower-land').today);

/** Stands still at the moment at which the worked story ends, so that its pages are as they are meant. */
export const storyClock = (): Date => end;

/** A fresh database with the worked story in it. The story is told once a run; each file gets a copy. */
export async function createStoryDatabase(): Promise<TestDatabase> {
  const empty = currentSchema();
  return createTestDatabase({ key: `${empty.key}_story`, migrate: (admin) => tellStory(empty, admin) });
}

async function tellStory(empty: Schema, admin: ConnectionAddress): Promise<{ runtime: ConnectionAddress }> {
  const { runtime } = await empty.migrate(admin);
  const store = openStore({ address: runtime, clock: storyClock, connections: 4 });
  try {
    await loadStories({
      system: { store, admin, runtime, close: async () => {} },
      log: () => {},
      name: 'jerichower-land',
    });
  } finally {
    await store.close();
  }
  return { runtime };
}
